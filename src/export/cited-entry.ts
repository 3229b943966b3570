import type { CitedEntry } from '#citation/entry.ts';
import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';

/** Returns an entry or topic of the site as reference lists name it, on the edition that it is written on; `url` is its address. */
export function citedEntry(title: string, url: string, { info }: Edition, locale: Locale): CitedEntry {
  const { version, date } = info.edition;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { locale, title, container: strings(locale).siteName, version, date: { year, month, day }, url, accessed: date };
}
