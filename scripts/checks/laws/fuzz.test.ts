import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { expect, test, vi } from 'vitest';
import { isHeadingId, isId } from '#address/grammar.ts';
import { sourceOf } from '#report/cuts/breaks.ts';
import { fromFiles } from '#report/from-files.ts';
import { fromText } from '#report/from-text.ts';
import { identify } from '#report/identify.ts';
import { idsOf } from '#report/ids.ts';
import type { Outline } from '#report/outline.ts';
import { parse } from '#report/parse.ts';
import type { EndedId, Register } from '#report/register.ts';
import { segmentsInTextOrder, toText } from '#report/to-text.ts';
import { toFiles } from '#report/to-files.ts';
import type { Report } from '#report/types.ts';
import { placeAfter } from '#text/line-ends.ts';
import { sameWords, similarity } from '#text/similarity.ts';
import { corpusFolder, root } from '../../root.ts';
import { corpusTexts } from './corpus.ts';

vi.setConfig({ testTimeout: 120_000 });

const nothing: Register = { tree: undefined, ended: [] };

interface Split {
  tree: Report;
  ended: EndedId[];
  warnings: string[];
}

/** What the splitter makes of a text, or undefined where it stops for a reason that it says. */
function split(text: string, register: Register): Split | undefined {
  const file = new VFile({ path: 'fuzz.txt', value: new TextEncoder().encode(text) });
  try {
    const tree = parse(file);
    const ended = identify(tree, register, 'hash', file);
    return { tree, ended, warnings: file.messages.map(({ reason }) => reason) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    expect(['empty', 'no-free-id', 'number-renumbered']).toContain(error.ruleId);
    return undefined;
  }
}

/** The register as the next split reads it: through the files on disk. */
function published({ tree, ended }: Split): Register {
  const files = toFiles(tree, { file: 'x', sha256: '0' }, ended, () => '');
  const words = [...files].flatMap(([path, text]) =>
    path.startsWith('zh/') ? Object.entries(JSON.parse(text) as Record<string, string>) : [],
  );
  return { tree: fromFiles(JSON.parse(files.get('outline.json') ?? '') as Outline, new Map(words)), ended };
}

const wordsById = (tree: Report): Map<string, string> => new Map(segmentsInTextOrder(tree).map(({ id, value }) => [id, value]));

/** The laws of one split tree. */
function holdsTheLaws(text: string, result: Split, register: Register): void {
  const { tree } = result;
  expect(toText(tree)).toBe(text);
  expect(segmentsInTextOrder(tree).filter(({ value }) => value.trim() === '')).toEqual([]);
  const ids = idsOf(tree);
  expect(ids.filter((id) => !isId(id))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  expect(toText(published(result).tree as Report)).toBe(text);
  expect(split(text, register)).toEqual(result);
}

/** The laws of a corrected text: what is published stays, or its end is recorded. */
function keepsTheIds(text: string, result: Split, register: Register): void {
  const before = register.tree as Report;
  const [oldWords, words] = [wordsById(before), wordsById(result.tree)];
  for (const [id, now] of words) {
    const old = oldWords.get(id) ?? now;
    if (similarity(old, now) < sameWords)
      expect(
        result.warnings.filter((warning) => warning.includes(`${id} `)),
        `${id} silently shows other words: “${old}”, now “${now}”`,
      ).not.toEqual([]);
  }
  const ended = new Set(result.ended.map(({ id }) => id));
  const ids = new Set(idsOf(result.tree));
  expect(
    idsOf(before).filter((id) => !ids.has(id) && !ended.has(id)),
    'ends without a record',
  ).toEqual([]);
  expect(
    [...ended].filter((id) => ids.has(id)),
    'ended, and used again',
  ).toEqual([]);
  expect(
    register.ended.filter(({ id }) => !ended.has(id) && !(isHeadingId(id) && ids.has(id))),
    'a record is lost',
  ).toEqual([]);
  const again = split(text, published(result));
  expect(again && idsOf(again.tree), 'splitting again changes nothing').toEqual([...ids]);
  expect(again?.ended).toEqual(result.ended);
}

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '改革开放',
      '高质量发展',
      '要',
      '是',
      '第',
      '温州',
      '一',
      '十二',
      '的',
      '2018年',
      '八八战略',
      '（十）',
      'T2',
      '🚄',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('。', '！', '？', '；', '：', '，', '、', '……', '?', ':', '.') },
  { weight: 2, arbitrary: fc.constantFrom('“', '”', '‘', '’', '（', '）', '《', '》', '「', '」', '(', ')', '"') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '\t', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085') },
  { weight: 1, arbitrary: fc.constantFrom('一是', '二是', '一要', '（一）', '二、') },
);
const marker = fc.constantFrom(
  ...[
    '',
    '',
    '一、',
    '二、',
    '三、',
    '三、',
    '十一、',
    '二．',
    '（一）',
    '（二）',
    '（三）',
    '(二)',
    '( 三 )',
    '㈠',
    '㈡',
    '一要',
    '二要',
    '三要',
    '一是',
  ],
  ...['二是', '第一，', '第二，', '第一章', '第二部分', '——', ' ', '\u3000\u3000', '十、', '百、', '一、一、'],
);
const line = fc.tuple(marker, fc.array(piece, { maxLength: 12 })).map(([mark, pieces]) => mark + pieces.join(''));
const lineBreak = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n \n', '\n\r', '\u3000\n', '\v', '\f', '\n\f', '\u0085', '\u2028');
const text = fc.array(fc.tuple(line, lineBreak), { minLength: 1, maxLength: 40 }).map((lines) => lines.flat().join(''));

/** One change of a text at a place, given as a share of its lines. */
type Edit = (lines: string[]) => string[];
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const change =
  (at: number, make: (line: string, lines: string[]) => string[]): Edit =>
  (lines) => {
    const index = Math.floor(at * lines.length);
    return [...lines.slice(0, index), ...make(lines[index] ?? '', lines), ...lines.slice(index + 1)];
  };
const cutAt = (words: string, share: number): number => Math.floor(words.length * share);
const withoutSurrogates = (words: string): string =>
  words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map((at) => change(at, () => [])),
  fc.tuple(place, line).map(([at, words]) => change(at, (old) => [old, words])),
  fc.tuple(place, line).map(([at, words]) => change(at, () => [words])),
  fc.tuple(place, place).map(([at, from]) => change(at, (old, lines) => [old, lines[Math.floor(from * lines.length)] ?? ''])),
  fc
    .tuple(place, place, piece)
    .map(([at, share, words]) => change(at, (old) => [old.slice(0, cutAt(old, share)) + words + old.slice(cutAt(old, share))])),
  fc
    .tuple(place, place, place)
    .map(([at, a, b]) => change(at, (old) => [old.slice(0, cutAt(old, Math.min(a, b))) + old.slice(cutAt(old, Math.max(a, b)))])),
  fc.tuple(place, place).map(([at, share]) => change(at, (old) => [old.slice(0, cutAt(old, share)), old.slice(cutAt(old, share))])),
  fc.tuple(place, marker).map(([at, mark]) => change(at, (old) => [old.replace(/^[一二三四五六七八九十（）、]+/, mark)])),
  fc.tuple(place, place).map(([at, share]) =>
    change(at, (old) => {
      const sentences = old.split(/(?<=。)/);
      sentences.splice(Math.floor(share * sentences.length), 1);
      return [sentences.join('')];
    }),
  ),
  place.map((at) => change(at, (old) => [old.replace('。', '，')])),
  place.map((at) => change(at, (old) => [old.replace('，', '。')])),
  place.map((at) => change(at, (old) => [old.replace(/[。，]/g, (mark) => `${mark} `)])),
  place.map((at) => (lines: string[]) => [...lines.slice(Math.floor(at * lines.length)), ...lines.slice(0, Math.floor(at * lines.length))]),
);
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

/** Splits a text, then every correction of it upon the register of the one before, and holds the laws at each step. */
function correct(first: string, corrections: readonly (readonly Edit[])[]): void {
  let now = first;
  let register = nothing;
  for (const correction of [[], ...corrections]) {
    now = withoutSurrogates(correction.reduce<string[]>((lines, each) => each(lines), now.split('\n')).join('\n'));
    const result = split(now, register);
    if (!result) continue;
    holdsTheLaws(now, result, register);
    if (register.tree) keepsTheIds(now, result, register);
    register = published(result);
  }
}

const real = [
  readFileSync(join(root, 'seeds/wenzhou-2018.txt'), 'utf8'),
  ...corpusTexts().map((name) => readFileSync(join(corpusFolder ?? '', name), 'utf8')),
].map((whole) => whole.split('\n'));
/** Some lines of a real text, one behind the other. */
const excerpt = fc.tuple(fc.nat(real.length - 1), place, fc.integer({ min: 5, max: 40 })).map(([index, at, length]) => {
  const lines = real[index] ?? [];
  const from = Math.floor(at * lines.length);
  return lines.slice(from, from + length).join('\n');
});

test('texts of random lines', () => {
  fc.assert(
    fc.property(text, (words) => correct(words, [])),
    { seed: 88, numRuns: 400 },
  );
});

test('texts of random lines and excerpts of real texts, cut and joined again', () => {
  fc.assert(
    fc.property(fc.oneof(text, excerpt), fc.integer({ min: 5, max: 40 }), (words, width) => {
      const cut = withoutSurrogates(words.replace(new RegExp(`([^\\n]{${width}})(?=[^\\n])`, 'g'), '$1\n'));
      if (cut.trim() === '' || !split(cut, nothing)) return;
      const file = new VFile({ path: 'fuzz.txt', value: new TextEncoder().encode(cut) });
      const { lines } = fromText(cut, file);
      const opens = lines[0]?.value.slice(0, width) ?? '';
      const tree = parse(file, { works: [{ id: 'r', title: [], opens }], placements: [], headings: [], joinLines: true });
      const ended = identify(tree, nothing, 'hash', file);
      expect(toText(tree)).toBe(cut);
      expect(toText(published({ tree, ended, warnings: [] }).tree as Report)).toBe(cut);
      for (const { value, breaks, position } of segmentsInTextOrder(tree)) {
        expect(cut.slice(position.start.offset, position.end.offset)).toBe(sourceOf({ value, breaks }));
        expect(placeAfter(cut.slice(0, position.start.offset))).toEqual({ line: position.start.line, column: position.start.column });
      }
    }),
    { seed: 28, numRuns: 200 },
  );
});

test('texts of random lines, corrected at random', () => {
  fc.assert(fc.property(text, edits, correct), { seed: 8, numRuns: 150 });
});

test('excerpts of real texts, corrected at random', () => {
  fc.assert(fc.property(excerpt, edits, correct), { seed: 2018, numRuns: 50 });
});

test('the seed as a whole, corrected at random', () => {
  fc.assert(
    fc.property(edits, (corrections) => correct((real[0] ?? []).join('\n'), corrections)),
    { seed: 15, numRuns: 2 },
  );
});

test('a text of more paragraphs than one and two letters can name', () => {
  const lines = Array.from({ length: 450 }, (_, at) => `这是第${at}段文字，它与别的段落没有关系。`);
  correct(lines.join('\n'), []);
});
