import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { isSlug } from '#address/paths.ts';
import { corpusFolder, root } from '../root.ts';
import { identities, identityOf } from './identity.ts';
import type { Material } from './passages.ts';
import { materialOf } from './passages.ts';
import { realTexts } from './real-texts.ts';
import { recombine } from './recombine.ts';

const parsed = (bytes: Uint8Array): Material => materialOf(parse(new VFile({ path: 'text', value: bytes })));
const seed = readFileSync(join(root, 'seeds/wenzhou-2018.txt'));
const texts = [seed, ...(corpusFolder === undefined ? [] : realTexts(corpusFolder).map(({ bytes }) => bytes))];
const materials = texts.map(parsed);
const numbers = Array.from({ length: 30 }, (_, at) => at * 29);

test('the splitter sees every part and section that a made-up report has, under one title, and warns of nothing', () => {
  for (const number of numbers) {
    const { slug, text, title } = recombine(number, materials);
    const file = new VFile({ path: slug, value: new TextEncoder().encode(text) });
    const { works, warnings } = outlineOf(parse(file), file);
    const headings = works.flatMap(({ parts }) => parts.flatMap((part) => [part, ...part.sections])).map(({ heading }) => heading);
    expect(warnings, slug).toEqual([]);
    expect(
      works.map((work) => work.title),
      slug,
    ).toEqual([title.join(' ')]);
    expect(headings, slug).toEqual(text.split('\n').filter((line) => /^(?:[一二三四五]、|第.[章节]　|（.）)/u.test(line)));
    expect(works.flatMap(({ parts }) => parts.flatMap(({ measures }) => measures))).toEqual([]);
  }
});

test('no heading stands twice in a made-up report, whatever its number', () => {
  for (const number of numbers) {
    const { slug, text } = recombine(number, materials);
    const headings = text.split('\n').flatMap((line) => /^(?:[一二三四五]、|第.[章节]　|（.）)(.+)/u.exec(line)?.[1] ?? []);
    expect(new Set(headings).size, slug).toBe(headings.length);
  }
});

test('the same number gives the same words, another gives others', () => {
  const again = texts.map(parsed);
  for (const number of numbers) expect(recombine(number, again)).toEqual(recombine(number, materials));
  expect(new Set(numbers.map((number) => recombine(number, materials).text)).size).toBe(numbers.length);
});

test('some sentences of the sources are altered, and most are not', () => {
  const known = new Set(materials.flatMap(({ passages }) => passages.flatMap(({ lines }) => lines.map((line) => line.join('')))));
  const lines = numbers.flatMap((number) => recombine(number, materials).text.split('\n')).filter((line) => line.startsWith('　　'));
  const kept = lines.filter((line) => known.has(line.trim())).length / lines.length;
  expect(kept).toBeGreaterThan(0.3);
  expect(kept).toBeLessThan(0.9);
});

test('every identity has an address of its own, and the years and sorts are those of its title', () => {
  const all = Array.from({ length: identities }, (_, number) => identityOf(number));
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
  expect(all.filter(({ slug, year, title }) => !isSlug(slug) || title[0]?.includes(`${year}年`) !== true)).toEqual([]);
  expect(new Set(all.slice(0, 100).map(({ kind }) => kind)).size).toBe(4);
  expect(() => identityOf(identities)).toThrow('names for');
});
