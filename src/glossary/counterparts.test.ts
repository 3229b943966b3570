import { expect, test } from 'vitest';
import { counterpartsOf } from './counterparts.ts';

const at = (words: string, ...sought: string[]): { start: number; end: number }[] => {
  let from = 0;
  return sought.map((one) => {
    const start = words.indexOf(one, from);
    from = start + one.length;
    return { start, end: from };
  });
};

const said = (zh: string, places: string[], en: string, forms: string[]): (string | undefined)[] =>
  counterpartsOf(at(zh, ...places), zh, at(en, ...forms), en).map((found) => found && `${found.start} ${en.slice(found.start, found.end)}`);

test('as many in both languages stand in the same order', () => {
  expect(said('甲又乙', ['甲', '乙'], 'one and two', ['one', 'two'])).toEqual(['0 one', '8 two']);
});

test('what is said once is the counterpart of each', () => {
  expect(said('甲又甲', ['甲', '甲'], 'the one', ['the one'])).toEqual(['0 the one', '0 the one']);
});

test('of the same words the nearest is the counterpart', () => {
  expect(said('一二三四甲', ['甲'], 'one two one', ['one', 'one'])).toEqual(['8 one']);
});

test('where it cannot be told, there is none', () => {
  expect(said('甲又乙又丙', ['甲', '乙', '丙'], 'one and three', ['one', 'three'])).toEqual([undefined, undefined, undefined]);
  expect(said('甲', ['甲'], 'none', [])).toEqual([undefined]);
});
