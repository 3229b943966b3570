import { printChinese, printEnglish } from '#citation/print.ts';
export { printShort } from '#citation/print.ts';
import type { Edition, Place } from './edition.ts';
import type { Locale } from './urls.ts';

/** An id in the words of a language: 报告·二（三）2, Report II(3)2. */
export function printLong({ info }: Edition, id: string, locale: Locale): string {
  const names = Object.fromEntries(info.works.map((work) => [work.id, work.name]));
  return locale === 'zh' ? printChinese(id, names) : printEnglish(id, names);
}

/** The places from the work down to a place, itself included. */
export function pathTo(place: Place): Place[] {
  return place.parent ? [...pathTo(place.parent), place] : [place];
}
