import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEditions } from '../content.ts';
import { root } from '../root.ts';
import { addSplit } from './add-split.ts';
import type { Text } from './real-texts.ts';
import { realTexts } from './real-texts.ts';
import { textsOf } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'collection-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed: Text = { slug: 'wenzhou', bytes: readFileSync(join(root, 'seeds/wenzhou-2018.txt')), known: {} };

test('the real texts come first, made-up ones after them, and fewer are the beginning of more', () => {
  const many = textsOf(8, [seed]);
  expect(many[0]).toBe(seed);
  expect(textsOf(3, [seed])).toEqual(many.slice(0, 3));
  expect(textsOf(1, [seed, seed])).toEqual([seed]);
  expect(new Set(many.map(({ slug }) => slug)).size).toBe(8);
  expect(new Set(many.map(({ bytes }) => new TextDecoder().decode(bytes))).size).toBe(8);
});

test('a folder gives no words twice, whatever their marks and widths, and says when and whose they are', () => {
  for (const name of ['earlier', '../trials']) mkdirSync(join(folder, 'corpus', name), { recursive: true });
  const put = (name: string, words: string): void => writeFileSync(join(folder, 'corpus', name), words);
  put('national_2015.txt', '政府工作报告\n增长7%。\n');
  put('earlier/national_2015.txt', '政府工作报告\n\n增长７％。');
  put('earlier/cpc_09.txt', '在大会上的报告\n同志们。\n');
  put('earlier/INDEX.tsv', 'file\tdate\ttitle\tsource\ncpc_09.txt\t1969-04\t第九次全国代表大会报告\tx\n');
  put('../trials/02-tiaoli.txt', '示例市条例\n第一条 甲。\n');
  const texts = realTexts(join(folder, 'corpus'));
  expect(texts.map(({ slug, known }) => [slug, known.date?.value, known.kind, known.name?.zh])).toEqual([
    ['national-2015', '2015', 'government', undefined],
    ['cpc-09', '1969-04', 'party', '第九次全国代表大会报告'],
    ['02-tiaoli', undefined, 'rules', undefined],
  ]);
});

test('a text that is added is a report that the site can read, with its facts', () => {
  mkdirSync(join(folder, 'seeds'));
  const [, made] = textsOf(2, [seed]);
  if (!made) throw new Error('No report was made up.');
  addSplit(folder, made);
  const [edition] = readEditions(join(folder, 'content'));
  expect(edition?.slug).toBe(made.slug);
  expect(edition?.declared).toMatchObject({ kind: made.known.kind, issuer: made.known.issuer, works: [{ date: made.known.date }] });
  expect([...(edition?.units.values() ?? [])].filter(({ kind }) => kind === 'section').length).toBeGreaterThan(11);
});
