import { expect, test } from 'vitest';
import { ideographOf, withoutRadicals } from './radicals.ts';

test.each([
  ['⼀、⼯作', '一、工作'],
  ['（⼗⼆）⻓⻛⻚', '（十二）长风页'],
  ['第\uf9d1章', '第六章'],
  ['⿰一', '⿰一'],
  ['〇、々𠀀🚄', '〇、々𠀀🚄'],
])('%s is %s', (text, plain) => {
  expect(withoutRadicals(text)).toBe(plain);
});

test('every radical has an ideograph, and no offset moves', () => {
  const assigned = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, at) => String.fromCharCode(0x2e80 + at)).filter(
    (sign) => /\p{Script=Han}/u.test(sign) && sign !== '⺀',
  );
  expect(assigned).toHaveLength(115 - 1 + 214);
  expect(assigned.filter((sign) => !/^\p{Unified_Ideograph}$/u.test(ideographOf(sign)))).toEqual([]);
  expect(assigned.filter((sign) => withoutRadicals(sign).length !== sign.length)).toEqual([]);
});

test('unified ideographs among the compatibility forms stay', () => {
  expect(withoutRadicals('\ufa0e\ufa29')).toBe('\ufa0e\ufa29');
});
