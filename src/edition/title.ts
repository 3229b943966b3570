import type { Locale } from '#i18n/locale.ts';
import type { Edition, Unit } from './types.ts';
import { workInfo } from './units.ts';

/** The title of a work as a page sets it: its lines, and the line under them. */
export interface Title {
  lang: 'zh-Hans' | 'en';
  lines: string[];
  under: string | undefined;
  /** The title in one line. */
  whole: string;
}

/** Returns the title of a work in a language, in Chinese while it is untranslated. */
export function titleOf(edition: Edition, work: Unit, locale: Locale): Title {
  const english = locale === 'en' ? work.heading?.children[0].en : undefined;
  if (english !== undefined) {
    const [main = '', ...under] = english.split(' — ');
    return { lang: 'en', lines: [main], under: under.length > 0 ? `— ${under.join(' — ')}` : undefined, whole: english };
  }
  const whole = work.heading?.children[0].zh ?? '';
  const lines = printedLines(whole, workInfo(edition, work).title);
  return {
    lang: 'zh-Hans',
    // A double space is a break of the title, shown as one wide space.
    lines: lines.filter((line) => !line.startsWith('——')).map((line) => line.replace('  ', '　')),
    under: lines.find((line) => line.startsWith('——')),
    whole,
  };
}

/** Cuts a title where its lines were, by the words each opens with. */
function printedLines(title: string, openings: readonly string[]): string[] {
  const starts = openings.map((words) => title.indexOf(words)).filter((at) => at > 0);
  return [0, ...starts].map((at, index) => title.slice(at, starts[index]).trim());
}
