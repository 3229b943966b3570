import { pageOf } from '#address/within.ts';
import type { LayerData } from '#origins/layer.ts';
import type { OriginsData } from '#schemas/origins-data.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { select } from './tags.ts';

/** What no page may say of words that earlier texts have, or have not: nobody has read all texts. */
const claims = /首创|首次提出|最早提出|始见于|first used|first to use|coined by/i;

/** Returns the runs of the data of a report that do not stand in its sentences where they are said to. */
export function misplacedRuns(data: OriginsData, { slug, words }: BuiltReport): string[] {
  return inEvery(`run of ${slug}`, data, ({ sentence, from, to, words: said, kept }) =>
    [{ from, to, words: said }, ...(kept ? [kept] : [])]
      .filter((run) => words.zh.get(sentence)?.slice(run.from, run.to) !== run.words)
      .map((run) => `data/${slug}.origins.json: ${sentence} does not say “${run.words}” there`),
  );
}

/** Returns the runs that are to be shown whose words the page of sources does not show with a link to their sentence, and what it claims beyond what was read. */
export function unshownRuns(pages: readonly Page[], data: OriginsData, slug: string): string[] {
  return inEvery(
    `page of the sources of ${slug}`,
    pages.filter(({ path }) => path.endsWith(`/${slug}/origins/`)),
    (page) => {
      const rows = select(page.tags, 'tr');
      const claim = claims.exec(page.html.replace(/<[^>]*>/g, ''));
      return [
        ...data
          .filter(({ shown }) => shown)
          .filter(({ sentence, words, kept }) =>
            rows.every(
              (row) =>
                !row.text.includes((kept ?? { words }).words) ||
                !select(row.tags, 'a').some(({ attributes }) => attributes.get('href')?.endsWith(`/${pageOf(sentence)}/#${sentence}`)),
            ),
          )
          .map(({ sentence, words }) => `${page.file}: “${words}” of ${sentence} is not shown`),
        ...(claim ? [`${page.file}: it claims “${claim[0]}”`] : []),
      ];
    },
  );
}

/** Returns what is wrong with the layer of a page: runs that its sentences do not say where they are said to, in either language. */
export function misplacedLayer(file: string, { runs }: LayerData, { words }: BuiltReport): string[] {
  return runs.flatMap(({ sentence, zh, en, words: said, ours }) => [
    ...(words.zh.get(sentence)?.slice(...zh) === said ? [] : [`${file}: ${sentence} does not say “${said}” there`]),
    ...(en === undefined || words.en.get(sentence)?.slice(...en) === ours
      ? []
      : [`${file}: ${sentence} does not say “${ours ?? ''}” there`]),
  ]);
}
