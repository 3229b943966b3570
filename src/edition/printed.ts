import type { WorkNames } from '#address/print.ts';
import { printLong } from '#address/print.ts';
import type { Edition } from './types.ts';

/** Returns what readers call the works of a report, by the letters of their ids. */
export function workNames({ info }: Edition): WorkNames {
  return Object.fromEntries(info.works.map(({ id, name }) => [id, name]));
}

/** Returns an id in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printedIn(edition: Edition, id: string, locale: 'zh' | 'en'): string {
  return printLong(id, workNames(edition), locale);
}
