import type { WorkNames } from '#address/print.ts';
import { printLong } from '#address/print.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Edition } from './types.ts';
import { mainWorks, workInfo } from './units.ts';

/** Returns what readers call the works of a report, by the letters of their ids. */
export function workNames({ info }: Edition): WorkNames {
  return Object.fromEntries(info.works.map(({ id, name }) => [id, name]));
}

/** Returns what readers call a report, in few words where its editor gave it such a name: 温州2018, Wenzhou 2018. */
export function reportName({ info }: Edition): Bilingual {
  return info.short ?? info.name;
}

/** Returns the names of works with that of their report before them, for a site that has several: 温州2018·报告. */
export function fullWorkNames(edition: Edition): WorkNames {
  const { zh, en } = reportName(edition);
  return Object.fromEntries(edition.info.works.map(({ id, name }) => [id, { zh: `${zh}·${name.zh}`, en: `${en}, ${name.en}` }]));
}

/** Returns what readers call the works that are read on, in a language: 报告, 讲话. */
export function mainWorkNames(edition: Edition, locale: Locale): string[] {
  return mainWorks(edition).map((work) => workInfo(edition, work).name[locale]);
}

/** Returns an id in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printedIn(edition: Edition, id: string, locale: 'zh' | 'en'): string {
  return printLong(id, workNames(edition), locale);
}
