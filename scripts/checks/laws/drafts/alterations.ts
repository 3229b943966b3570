import { picked } from '../../../seeded.ts';

/** Alters words in one way; undefined where they give no occasion for it. `signs` are those of the whole text, as often as they stand there. */
export type Alteration = (words: string, random: () => number, signs: string) => string | undefined;

/** The ways, by their names. */
export const alterations: Readonly<Record<string, Alteration>> = {
  sign: (words, random, signs) => {
    const at = inside(words, /\p{Script=Han}/gu, random);
    return at === undefined ? undefined : replaced(words, at, 1, hanIn(signs, words[at] ?? '', random));
  },
  number: (words, random) => {
    const at = inside(words, /[\d一二三四五六七八九]/gu, random);
    if (at === undefined) return undefined;
    const digits = /\d/.test(words[at] ?? '') ? '123456789' : '二三四五六七八九';
    return replaced(
      words,
      at,
      1,
      picked(
        [...digits].filter((digit) => digit !== words[at]),
        random,
      ),
    );
  },
  negation: (words, random) => {
    const at = inside(words, /[不未没非无]/gu, random);
    if (at !== undefined && random() < 0.5) return replaced(words, at, 1, '');
    const starts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(words)].filter(({ isWordLike }) => isWordLike);
    const start = picked(starts.slice(1), random)?.index;
    return start === undefined || /\d$/.test(words.slice(0, start))
      ? undefined
      : replaced(words, start, 0, picked(['不', '未', '没有'], random));
  },
  dropped: (words, random) => {
    const at = inside(words.slice(0, -2), /\p{Script=Han}(?=\p{Script=Han})/gu, random);
    return at === undefined ? undefined : replaced(words, at, 2, '');
  },
  doubled: (words, random) => {
    const at = inside(words.slice(0, -2), /\p{Script=Han}(?=\p{Script=Han})/gu, random);
    return at === undefined ? undefined : replaced(words, at, 0, words.slice(at, at + 2));
  },
  member: (words, random) => {
    const members = [...words.matchAll(/、[^、，。；：“”（）]{1,8}(?=、)/gu)];
    const member = members.length === 0 ? undefined : picked(members, random);
    return member && replaced(words, member.index, member[0].length, '');
  },
};

/** Where a sign of a kind stands that has two others before and behind it. */
function inside(words: string, kind: RegExp, random: () => number): number | undefined {
  const places = [...words.matchAll(kind)].map(({ index }) => index).filter((at) => at >= 2 && at <= words.length - 3);
  return places.length === 0 ? undefined : picked(places, random);
}

function replaced(words: string, at: number, length: number, by: string): string {
  return words.slice(0, at) + by + words.slice(at + length);
}

function hanIn(signs: string, other: string, random: () => number): string {
  for (;;) {
    const sign = signs.charAt(Math.floor(random() * signs.length));
    if (sign !== other && /\p{Script=Han}/u.test(sign)) return sign;
  }
}
