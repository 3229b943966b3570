import type { Edition } from '#edition/types.ts';
import { bookCopiesOf, pageCopyOf, wordCopiesOf } from '#export/copies.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { calendarOf } from '#numbers/calendar.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { isLookedUp } from '#origins/origins-of.ts';

/** A file of ours at `/data/`, with what it holds. */
export interface OwnFile {
  path: string;
  schema?: string;
  about: string;
}

/** A copy that is carried away, by its name in the folder of copies. */
export interface CopyFile {
  file: string;
  about: string;
}

/** Returns the files of our own form that a report has at `/data/`; the renderings of the home report have a page and a file of their own. */
export function ownFilesOf(edition: Edition, home: Edition, locale: Locale): OwnFile[] {
  const t = strings(locale);
  const { slug, info } = edition;
  const name = info.name[locale];
  return [
    { path: `data/${slug}.json`, schema: 'data/report.schema.json', about: t.dataReport(name) },
    ...(isLookedUp(edition) ? [{ path: `data/${slug}.origins.json`, schema: 'data/origins.schema.json', about: t.dataOrigins(name) }] : []),
    ...(edition !== home && info.translation !== 'none' ? [{ path: `data/${slug}.renderings.csv`, about: t.dataRenderings(name) }] : []),
    ...(hasFigures(edition)
      ? [
          { path: `data/${slug}.figures.json`, schema: 'data/figures.schema.json', about: t.dataFigures(name) },
          { path: `data/${slug}.figures.csv`, about: t.dataFiguresCsv },
          { path: `data/${slug}.figures.xlsx`, about: t.dataFiguresXlsx },
          ...(calendarOf(edition) ? [{ path: `data/${slug}.dates.ics`, about: t.dataDates }] : []),
        ]
      : []),
  ];
}

/** Returns the copies of a report; `of` puts its name before what is said of each. */
export function copyFilesOf(edition: Edition, locale: Locale, of: (about: string) => string): CopyFile[] {
  const { copies: t, printedIn } = strings(locale);
  return [
    { file: pageCopyOf(edition), about: of(t.page + t.comma + t.pageAbout) },
    ...bookCopiesOf(edition).map(({ kind, file }) => ({ file, about: of(t.books + t.comma + printedIn[kind]) })),
    ...wordCopiesOf(edition).map(({ set, file }) => ({ file, about: of(`Word${t.comma}${t.sets[set]}`) })),
  ];
}
