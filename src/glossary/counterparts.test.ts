import { expect, test } from 'vitest';
import { counterpartsOf, quotedIn } from './counterparts.ts';

const at = (words: string, ...sought: string[]): { start: number; end: number }[] => {
  let from = 0;
  return sought.map((one) => {
    const start = words.indexOf(one, from);
    from = start + one.length;
    return { start, end: from };
  });
};

const said = (zh: string, places: string[], en: string, forms: string[], preferred = 'one'): (string | undefined)[] =>
  counterpartsOf(at(zh, ...places), zh, at(en, ...forms), en, preferred).map(
    (found) => found && `${found.start} ${en.slice(found.start, found.end)}`,
  );

test('as many in both languages stand in the same order', () => {
  expect(said('甲又乙', ['甲', '乙'], 'one and two', ['one', 'two'])).toEqual(['0 one', '8 two']);
});

test('what is said once is the counterpart of each', () => {
  expect(said('甲又甲', ['甲', '甲'], 'the one', ['the one'])).toEqual(['0 the one', '0 the one']);
});

test('of the same words the nearest is the counterpart', () => {
  expect(said('一二三四甲', ['甲'], 'one two one', ['one', 'one'])).toEqual(['8 one']);
});

test('the preferred words to the letter come before nearer ones without their article', () => {
  const english = '185 people harmed the interests of the people.';
  expect(said('甲一二三四五六', ['甲'], english, ['people', 'the people'], 'the people')).toEqual(['35 the people']);
  expect(said('甲一二三四五六', ['甲'], english, ['people', 'the people'], 'folk')).toEqual(['4 people']);
});

test('where it cannot be told, there is none', () => {
  expect(said('甲又乙又丙', ['甲', '乙', '丙'], 'one and three', ['one', 'three'])).toEqual([undefined, undefined, undefined]);
  expect(said('甲', ['甲'], 'none', [])).toEqual([undefined]);
});

test('what an editor quotes is the counterpart, and nothing is where it does not stand', () => {
  expect(quotedIn('storming hard positions', ['hard', null, 'soft'])).toEqual([{ start: 9, end: 13 }, undefined, undefined]);
});
