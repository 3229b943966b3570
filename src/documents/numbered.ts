import { numberToNumeral } from '#text/numerals.ts';
import type { Part } from './extract.ts';

// A heading that its writer has numbered is left as it is.
const label = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/;

/** Returns the parts with their headings numbered as Chinese offices do: 一、 then （一） then 1. */
export function numbered(parts: readonly Part[]): Part[] {
  const counts: [number, number, number] = [0, 0, 0];
  return parts.map((part) => {
    if (part.kind !== 'heading') return part;
    const { level, words } = part;
    for (let below = level; below <= 3; below++) counts[below - 1] = below === level ? (counts[below - 1] ?? 0) + 1 : 0;
    const at = counts[level - 1] ?? 0;
    const numeral = level === 1 ? `${numberToNumeral(at)}、` : level === 2 ? `（${numberToNumeral(at)}）` : `${at}. `;
    return label.test(words) ? part : { ...part, words: numeral + words };
  });
}
