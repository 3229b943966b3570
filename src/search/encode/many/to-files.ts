import { reportYear, yearWords } from '#edition/dates.ts';
import { reportName, workNames } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { workInfo, worksInOrder } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Variants } from '#text/fold.ts';
import type { Directory, FiledReport, ListedReport } from '../../many-format.ts';
import { few, longest } from '../../many-format.ts';
import { inferredYears } from '../../setting.ts';
import { endedIn } from '../ended-in.ts';
import { slipsOf, speakersOf } from '../quotation-data.ts';
import type { ChunkOfBoth } from './chunks.ts';
import { textPagesOf, toChunk, toChunks, toListedPage } from './chunks.ts';
import { listStrings } from './list-strings.ts';
import type { Written } from './shards.ts';
import { emptyShelf } from './shards.ts';
import { listWords } from './words.ts';

/** A file of the search: its path below /search/, and what it holds. */
export interface SearchFile {
  path: string;
  text: string;
}

/** What the files of a site of many reports are made with. */
export interface Making {
  /** The slug of the home report. */
  home: string;
  /** Which signs count as the same. */
  variants: Variants;
  /** Returns a name for what a file holds, in few signs. */
  hash: (text: string) => string;
}

/** Hands over the files of the search that grow with the reports, one by one: their texts in chunks, the lists, and the directory. */
export function writeMany(editions: readonly Edition[], making: Making, write: (file: SearchFile) => void): void {
  const { hash, variants } = making;
  const pages = editions.map(textPagesOf);
  const reports = editions.map((edition, at): FiledReport => {
    const groups = toChunks(pages[at] ?? []);
    const chunks = chunksOf(edition, groups, making).map(({ zh, en }) => ({ zh: JSON.stringify(zh), en: JSON.stringify(en) }));
    const isTranslated = edition.info.translation !== 'none';
    const name = hash(chunks.map(({ zh, en }) => zh + en).join('\n'));
    chunks.forEach(({ zh, en }, number) => {
      write({ path: `texts/${edition.slug}-${name}/${number}.json`, text: zh });
      if (isTranslated) write({ path: `texts/${edition.slug}-${name}/${number}.en.json`, text: en });
    });
    const year = reportYear(edition);
    return {
      slug: edition.slug,
      ...(year !== undefined && { year }),
      hash: name,
      chunks: groups.map(({ length }) => length),
      ...(isTranslated && { isTranslated }),
    };
  });
  const shelf = emptyShelf();
  listStrings(
    pages.flat().map((page) => toListedPage(page, variants)),
    { few, longest },
    shelf.add,
  );
  const words = emptyShelf();
  for (const [key, postings] of listWords(pages.flat())) words.add(key, postings);
  const put = (name: string, { firsts, files }: Written): Directory['strings'] => {
    const folder = hash(files.join('\n'));
    files.forEach((text, number) => write({ path: `${name}/${folder}/${number}.json`, text }));
    return { hash: folder, firsts };
  };
  const directory: Directory = { reports, strings: put('strings', shelf.written()), words: put('words', words.written()) };
  write({ path: 'directory.json', text: JSON.stringify(directory) });
  write({ path: 'reports.json', text: JSON.stringify(editions.map(toListed)) });
}

function chunksOf(edition: Edition, groups: readonly ReturnType<typeof textPagesOf>[], { home }: Making): ChunkOfBoth[] {
  const numbers = new Map([...edition.segments.keys()].map((id, number) => [id, number]));
  const about = { slips: slipsOf(edition, home), speakers: speakersOf(edition) };
  const ended = endedIn(edition);
  const works = workNames(edition);
  return groups.map((group, at) => {
    const { zh, en } = toChunk(works, group, numbers, about);
    return { zh: at === 0 ? { ...zh, ...ended } : zh, en };
  });
}

/** Returns a report as lists and filters call it. */
function toListed(edition: Edition): ListedReport {
  const { slug, info } = edition;
  const works = worksInOrder(edition).map((work) => ({ work, info: workInfo(edition, work) }));
  const by = (locale: Locale): Record<string, string> =>
    Object.fromEntries(
      works.map(({ work, info: { date } }) => [
        work.id,
        strings(locale).byline(info.speaker[locale], date ? yearWords(date) : strings(locale).noDate),
      ]),
    );
  const inferred = inferredYears(edition);
  const year = reportYear(edition);
  return {
    slug,
    name: reportName(edition),
    edition: info.edition.version,
    works: workNames(edition),
    by: { zh: by('zh'), en: by('en') },
    ...(inferred.length > 0 && { inferred }),
    ...(year !== undefined && { year }),
    ...(info.issuer.zh + info.issuer.en !== '' && { issuer: info.issuer }),
    ...(info.kind && { kind: info.kind }),
    ...(info.translation !== 'none' && { isTranslated: true }),
  };
}
