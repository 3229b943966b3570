import { kibibytes, sayTable } from '../bench/table.ts';
import { readEditions } from '../content.ts';
import type { Site } from '../site.ts';
import { judgeSize } from './judge.ts';
import { sizeQueries } from './queries.ts';
import { scanner, sizePages } from './scan.ts';
import { spread } from './spread.ts';
import type { Answered } from './visit.ts';
import { visit } from './visit.ts';
import { weigher } from './weigh.ts';

/** So many queries are asked in a visit whose bytes are measured. */
const inVisit = 5;

/** Of so many batches of results the recall is told. */
const shownBatches = 6;

/** Measures the search of a built site from the content that it was built of: bytes, requests and rounds, and its counts beside those of a scan. */
export async function benchSearchAtSize({ folder }: Site, content: string): Promise<void> {
  const pages = sizePages(readEditions(content));
  const queries = sizeQueries(pages.map(({ zh }) => zh));
  const typed = queries.map((query) => query.typed);
  const visits: Answered[][] = [];
  for (const [at] of queries.entries()) {
    const following = Array.from({ length: inVisit }, (_, step) => typed[(at + step) % typed.length] ?? '');
    visits.push(await visit({ folder, queries: following, times: 1, batches: 1 }));
  }
  const weigh = weigher(folder);
  const rows: string[][] = [];
  for (const [name, answers] of [
    ['the first query of a visit', visits.flatMap(([first]) => first ?? [])],
    ['a later one', visits.flatMap(([, ...later]) => later)],
  ] as const) {
    const sizes = await Promise.all(answers.map(({ files }) => weigh(files)));
    rows.push([
      name,
      spread(sizes.map(({ brotli }) => brotli))
        .map((bytes) => kibibytes(bytes, 1))
        .join(' / '),
      spread(sizes.map(({ gzip }) => gzip))
        .map((bytes) => kibibytes(bytes, 1))
        .join(' / '),
      spread(answers.map(({ files }) => files.length)).join(' / '),
      spread(answers.map(({ rounds }) => rounds)).join(' / '),
    ]);
  }
  sayTable(
    `What ${queries.length} queries of ${pages.length} pages of text ask for: median / p95 / most`,
    ['query', 'KiB under brotli 11', 'KiB under gzip 9', 'requests', 'rounds'],
    rows,
  );
  const answers = await visit({ folder, queries: typed, times: 2, batches: shownBatches });
  const scan = scanner(pages);
  const judged = judgeSize(queries, answers.slice(0, queries.length), scan);
  sayTable(
    'Its counts beside a scan of every page',
    ['kind', 'queries', 'places right', 'pages right', 'pages by report right', 'recall'],
    judged.rows,
  );
  for (const fault of judged.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
  const warm = spread(answers.slice(queries.length).map(({ milliseconds }) => milliseconds));
  sayTable('Milliseconds a query when nothing is loaded any more', ['median', 'p95', 'most'], [warm.map((time) => time.toFixed(1))]);
}
