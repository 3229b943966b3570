import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkDraft } from '#draft/check.ts';
import { readEditions, readHome } from '../../content.ts';
import { knownTexts } from '../../known-texts.ts';
import { corpusFolder } from '../../root.ts';
import { none } from '../none.ts';
import { corpusTexts } from './corpus.ts';
import { draftsOf } from './drafts/put-in.ts';
import type { Miss } from './drafts/measures.ts';
import { missesIn } from './drafts/measures.ts';
import type { Kind, Sample } from './drafts/samples.ts';
import { samplesOf } from './drafts/samples.ts';
import { streamOf } from './drafts/stream.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// DRAFT_SEED=7 tries other quotations.
const seed = Number(process.env['DRAFT_SEED'] ?? 23);
const texts = knownTexts(readEditions(), readHome());
const report = texts.reports.find(({ slug }) => slug === readHome());
if (!report) throw new Error('There is no home report.');
const stream = streamOf(report.sentences, texts.variants);
const lines = corpusTexts().flatMap((name) => readFileSync(join(corpusFolder ?? '', name), 'utf8').split(/(?<=[。！？；])|\n/));

let samples: Sample[];
let misses: Miss[];

beforeAll(async () => {
  samples = samplesOf(
    report,
    stream,
    lines.map((line) => line.trim()),
    seed,
  );
  misses = [];
  for (const draft of draftsOf(samples, report, seed)) misses.push(...missesIn(draft, await checkDraft(draft.text, texts), stream));
});

const countOf = (...kinds: Kind[]): number => samples.filter(({ kind }) => kinds.includes(kind)).length;
const toldOf = (kinds: readonly Kind[], ...amiss: Miss['amiss'][]): string[] =>
  misses.filter((miss) => kinds.includes(miss.kind) && amiss.includes(miss.amiss)).map(({ told }) => told);

/** Passes where at most one in a hundred is amiss; else fails and shows them. */
function few(told: string[], all: number): void {
  if (told.length > all / 100) none(told);
}

describe(`of quotations that were made by chance, seed ${seed}`, () => {
  test('all that are true are found where they stand, with the verdict that is right', () => {
    expect(countOf('true')).toBe(200);
    none(toldOf(['true'], 'place', 'verdict', 'signs'));
  });

  test('none that is altered is called right', () => {
    expect(countOf('altered')).toBe(200);
    none(toldOf(['altered', 'joined'], 'right'));
  });

  test('of those that are altered all but one in a hundred are found', () =>
    few(toldOf(['altered'], 'place', 'verdict'), countOf('altered')));

  test('of those that are altered all but one in a hundred have exactly the signs marked that differ', () =>
    few(toldOf(['altered'], 'signs'), countOf('altered')));

  test('of those that are joined over an ellipsis each part is judged', () => {
    expect(countOf('joined')).toBe(100);
    few(toldOf(['joined'], 'place', 'verdict', 'signs'), countOf('joined'));
  });

  test('of those from other reports at most one in a hundred is called ours', () => few(toldOf(['foreign'], 'ours'), countOf('foreign')));

  // Some of them are words of ours with others in them, as altered quotations are.
  test('of those from other reports that are likest to ours at most fifteen in a hundred are called ours', () => {
    const called = toldOf(['near'], 'ours');
    if (called.length > (countOf('near') * 15) / 100) none(called);
  });
});
