import { printShort } from '#address/print.ts';
import { checkDraft } from '#draft/check.ts';
import type { KnownReport, KnownTexts } from '#draft/contract.ts';
import { samplesOf } from './checks/laws/drafts/samples.ts';
import type { Stream } from './checks/laws/drafts/stream.ts';
import { streamOf } from './checks/laws/drafts/stream.ts';
import { readEditions, readHome } from './content.ts';
import { knownTexts } from './known-texts.ts';

/** How many signs a draft of 200 quotations has; longer ones are several of them. */
const size = 10_000;
const runs = 5;

/** Returns how long the check takes of a draft of 10,000 signs with 200 quotations, and of one that is ten times as long: the first time, with the texts made ready for it, and later. */
export async function draftSpeeds(): Promise<string[][]> {
  const [editions, home] = [readEditions(), readHome()];
  const rows: string[][] = [];
  for (const count of [1, 10]) {
    const texts = knownTexts(editions, home);
    const [report] = texts.reports;
    if (!report) return [];
    const stream = streamOf(report.sentences, texts.variants);
    const draft = Array.from({ length: count }, (_, seed) => draftOf(report, stream, seed)).join('\n');
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await timeOf(draft, texts));
    const [first = 0, ...later] = times;
    const median = later.sort((one, other) => one - other)[Math.floor(later.length / 2)] ?? 0;
    rows.push([`${draft.length} signs, ${200 * count} quotations`, first.toFixed(0), median.toFixed(0)]);
  }
  return rows;
}

/** A draft with 200 quotations, of which one in three is altered, joined or from nowhere here, and every other cited. */
function draftOf(report: KnownReport, stream: Stream, seed: number): string {
  const samples = Array.from({ length: 4 }, (_, more) => samplesOf(report, stream, [], 4 * seed + more)).flat();
  const short = samples.filter(({ words }) => words.length < 32);
  const wanted = [
    ...short.filter(({ kind }) => kind === 'true').slice(0, 130),
    ...short.filter(({ kind }) => kind !== 'true').slice(0, 70),
  ];
  return wanted
    .map(
      ({ open, words, close, places }, at) =>
        `又说，${open}${words}${close}${at % 2 === 0 ? `（${printShort((places[0] ?? '').replace(/-.*/, ''))}）` : ''}。\n`,
    )
    .join('')
    .padEnd(size, '这一天没有别的事要记。')
    .slice(0, size);
}

async function timeOf(draft: string, texts: KnownTexts): Promise<number> {
  const start = performance.now();
  await checkDraft(draft, texts);
  return performance.now() - start;
}
