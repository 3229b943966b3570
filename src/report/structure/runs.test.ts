import { describe, expect, test } from 'vitest';
import { numberToNumeral } from '#text/numerals.ts';
import type { Candidate, Form } from './candidates.ts';
import { markerOf } from './headings.ts';
import type { Run } from './runs.ts';
import { findRuns } from './runs.ts';

/** How a token says that its line is not a line of its own. */
const forms: Readonly<Record<string, Form>> = { '；': 'item', '。': 'sentence', '…': 'run-in', '：': 'lead' };

/** Makes candidates of markers with spaces between; `*` is a line without a number, `?` in front is one that may be passed over. */
function candidatesOf(text: string): Candidate[] {
  return text.split(' ').map((token, at) => {
    const end = token.slice(-1);
    const form = forms[end] ?? 'line';
    const marker = /^[?*]/.test(token) ? undefined : markerOf(`${form === 'line' ? token : token.slice(0, -1)}甲事`);
    return { at, marker, form, ...(token.startsWith('?') && { optional: true }) };
  });
}

/** Prints how deep each candidate stands, with its number: `1` at the top, `.1` below it; `-` in no run. */
function nest(text: string): string {
  const candidates = candidatesOf(text);
  const { runs } = findRuns(candidates);
  const depth = ({ parent }: Run): number => (parent ? depth(parent.run) + 1 : 0);
  return candidates
    .map((candidate) => {
      const run = runs.find(({ members }) => members.some((member) => member.candidate === candidate));
      const member = run?.members.find((one) => one.candidate === candidate);
      return run && member ? `${'.'.repeat(depth(run))}${member.number}` : '-';
    })
    .join(' ');
}

describe('numbers nest', () => {
  test.each([
    ['by custom', '一、 （一） （二） 1. 2. 二、 （一） （二） 三、', '1 .1 .2 ..1 ..2 2 .1 .2 3'],
    ['where a level is left out', '一、 1. 2. 二、 （一） （二） 1. 2. 三、', '1 .1 .2 2 .1 .2 ..1 ..2 3'],
    ['as chapters run on across books', '第一编 第一章 第二章 第二编 第三章 第四章 第三编 第五章', '1 .1 .2 2 .3 .4 3 .5'],
    ['as sections run on across parts', '一、 （一） （二） 二、 （三） （四） 三、 （五）', '1 .1 .2 2 .3 .4 3 .5'],
    ['against custom, all through', '（一） 一、 二、 （二） 一、 二、 （三） 一、 二、', '1 .1 .2 2 .1 .2 3 .1 .2'],
    [
      'where a list deep down begins anew with the style of the top',
      '一、 （一） 1. 2. （二） 1. 2. 3. 二、 （一） 1. 2. 三、',
      '1 .1 ..1 ..2 .2 ..1 ..2 ..3 2 .1 ..1 ..2 3',
    ],
    ['with spoken ones below', '一、 （一） 一是… 二是… （二） 一要… 二要… 二、', '1 .1 ..1 ..2 .2 ..1 ..2 2'],
    ['with the last of a row in words', '一、 首先，… 其次，… 最后， 二、', '1 .1 .2 .3 2'],
    ['of banks over ordinary ones', '壹、 一、 二、 贰、 一、 二、 叁、', '1 .1 .2 2 .1 .2 3'],
    ['below a line without a number', '* 一、 二、 * 一、 二、 三、', '1 .1 .2 2 .1 .2 .3'],
    ['from the middle of a text', '九十八、 九十九、 一百、 一百零一、', '98 99 100 101'],
  ])('%s', (_, text, right) => {
    expect(nest(text)).toBe(right);
  });
});

describe('numbers that are not in order', () => {
  test.each([
    ['one is missing', '一、 （一） （三） 二、 四、', '1 .1 .3 2 4'],
    ['a section stands twice', '一、 （一） （一） （二） 二、', '1 .1 .1 .2 2'],
    ['two stand in wrong order', '一、 三、 二、 四、', '1 3 2 4'],
    ['sections in wrong order', '一、 （一） （三） （二） （四） 二、', '1 .1 .3 .2 .4 2'],
  ])('are kept: %s', (_, text, right) => {
    expect(nest(text)).toBe(right);
  });

  test('a part has its number once', () => {
    expect(nest('一、 （一） 二、 （一） 二、 （二） 三、')).toBe('1 .1 2 .1 - .2 3');
  });
});

describe('a line in doubt', () => {
  test('stands in no run where the numbers go on without it', () => {
    const candidates = candidatesOf('一、 （一） （二） 二、 三、');
    const doubtful: Candidate = { at: 9, marker: markerOf('三、四线城市升温。'), form: 'sentence' };
    const { runs } = findRuns([...candidates.slice(0, 2), doubtful, ...candidates.slice(2)]);
    expect(runs.flatMap(({ members }) => members.map(({ candidate }) => candidate))).not.toContain(doubtful);
    expect(runs.map(({ members }) => members.map(({ number }) => number))).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });

  test('is a member where the numbers go on with it', () => {
    const weak = markerOf('二，甲事');
    expect(weak?.doubt).toBe('weak');
    expect(nest('一， 二， 三， 四，')).toBe('1 2 3 4');
  });

  test('without a number closes a run only where one begins anew behind it', () => {
    expect(nest('一、 二、 ? 三、 四、')).toBe('1 2 - 3 4');
    expect(nest('一、 二、 三、 ? 一、 二、 三、')).toBe('1 2 3 1 .1 .2 .3');
  });
});

test('sixty chapters of ten lines keep their numbers', () => {
  const chapters = Array.from(
    { length: 60 },
    (_, at) => `第${numberToNumeral(at + 1)}章 第一节 一、 （一） （二） 二、 第二节 一、 二、 三、`,
  );
  const [top] = findRuns(candidatesOf(chapters.join(' '))).runs;
  expect(top?.members.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
});
