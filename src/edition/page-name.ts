import { printShort } from '#address/print.ts';
import type { Locale } from '#i18n/locale.ts';
import { shortened } from '#text/lines.ts';
import { unnumberedHeadingOf } from './headings.ts';
import { reportName } from './printed.ts';
import { titleOf } from './title.ts';
import type { Edition, Unit } from './types.ts';
import { workInfo } from './units.ts';

/** How wide a heading may be in the name of a page, in Chinese characters: tabs, bookmarks and chats show little more. */
const widest = 26;

/** Returns what the page of a place is called where only its name is seen, from the narrowest to the widest: R2.3 and the heading, the work, the report. */
export function pageName(edition: Edition, unit: Unit, locale: Locale): string[] {
  const { name } = workInfo(edition, unit);
  const title = unit.kind === 'work' ? titleOf(edition, unit, locale).lines.join('') : unnumberedHeadingOf(unit, locale);
  const words = shortened(title.replace(/\s+/g, ' ').trim(), widest) || name[locale];
  return [`${printShort(unit.id)} ${words}`, ...(words === name[locale] ? [] : [name[locale]]), reportName(edition)[locale]];
}
