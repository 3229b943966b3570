import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

/** The bytes of a text in an encoding of one and two bytes, for which the platform has no encoder. */
function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [sign.charCodeAt(0)]));
}

const simplified = '一、工作回顾\n过去一年，全市上下坚持稳中求进，是不平凡的一年。人民生活有了改善，国家和社会在发展中前进。\n';
const traditional = '一、工作回顧\n過去一年，全市上下堅持穩中求進，是不平凡的一年。人民生活有了改善，國家和社會在發展中前進。\n';

describe('an encoding that is certain is read, with a word', () => {
  test.each([
    ['gb18030', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
  ] as const)('%s', (encoding, text) => {
    const file = new VFile({ value: encoded(text, encoding) });
    expect(decode(file)).toBe(text);
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason.includes(encoding.toUpperCase())])).toEqual([['encoding', true]]);
  });
});

test('a few broken bytes in UTF-8 are named with their place, whatever line ends stand before them', () => {
  const before = new TextEncoder().encode(`${simplified.repeat(20)}甲\v乙\f丙`);
  const after = new TextEncoder().encode(simplified.repeat(20));
  const file = new VFile({ value: Uint8Array.from([...before, 0xa4, ...after]) });
  expect(() => decode(file)).toThrow(VFileMessage);
  expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['invalid-utf8', 43, 2]]);
});

test('a file in no certain encoding fails', () => {
  const latin = Uint8Array.from([...'Gemäß Größe, Übung, Straße, Öl, ärgerlich'].map((sign) => sign.charCodeAt(0)));
  expect(() => decode(new VFile({ value: latin }))).toThrow(/no other encoding/);
});
