import type { CitedEntry } from '#citation/entry.ts';
import { toEntryFile } from '#citation/entry-files.ts';
import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { CiteFile } from './cite-files.ts';
import { citeFormats, inPage } from './cite-files.ts';

/** Returns an entry or topic of the site as reference lists name it, on the edition that it is written on; `url` is its address. */
export function citedEntry(title: string, url: string, { info }: Edition, locale: Locale): CitedEntry {
  const { version, date } = info.edition;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { locale, title, container: strings(locale).siteName, version, date: { year, month, day }, url, accessed: date };
}

/** Returns the files that cite an entry, which the page holds itself: there are many entries, and few ask for them. */
export function entryFilesOf(name: string, cited: CitedEntry): (CiteFile & { file: string })[] {
  return citeFormats.map((format) =>
    inPage(format, `${name}.${cited.locale}`, toEntryFile(format.extension, `${name}-${cited.locale}`, cited)),
  );
}
