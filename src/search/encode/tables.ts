import simplified from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import variantsHK from 'opencc-js/dict/HKVariants';
import variantsTW from 'opencc-js/dict/TWVariants';
import traditionals from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';

const han = /\p{Script=Han}/u;

/**
 * Returns the characters of a text with the traditional ones and the variants that people type for them, in groups
 * parted by spaces; the first of a group stands for it: one that the text has, and of several a simplified one, as texts
 * that mix both have both. Characters that share a traditional form share a group.
 */
export function traditional(text: string): string {
  const present = new Set([...text].filter((sign) => han.test(sign)));
  const partners = new Map<string, string[]>();
  const join = (sign: string, others: string[]): void => void partners.set(sign, [...(partners.get(sign) ?? []), ...others]);
  for (const [sign, forms] of pairs(simplified)) if (present.has(sign)) join(sign, forms);
  for (const [form, signs] of pairs(traditionals)) for (const sign of signs) if (present.has(sign)) join(sign, [form]);
  for (const [sign, form] of inPhrases()) if (present.has(sign) && !present.has(form)) join(sign, [form]);
  const variants = [...pairs(variantsHK), ...pairs(variantsTW)];
  for (const [sign, forms] of partners) {
    join(
      sign,
      variants.filter(([form]) => forms.includes(form)).flatMap(([, others]) => others),
    );
  }
  for (const [form, others] of variants) if (present.has(form)) join(form, others);
  return merge(partners, present)
    .map((group) => group.join(''))
    .join(' ');
}

/** Characters that are written otherwise in many a phrase only: 了 in 明瞭, 借 in 藉助. */
function inPhrases(): [string, string][] {
  const counts = new Map<string, number>();
  for (const [words, [form = '']] of pairs(phrases)) {
    const [signs, others] = [[...words], [...form]];
    if (signs.length !== others.length) continue;
    signs.forEach(
      (sign, at) => sign !== others[at] && counts.set(`${sign}${others[at] ?? ''}`, (counts.get(`${sign}${others[at] ?? ''}`) ?? 0) + 1),
    );
  }
  return [...counts].filter(([, count]) => count >= 10).map(([pair]) => [...pair] as [string, string]);
}

/** Groups that share a character become one; what stands first occurs in the text. */
function merge(partners: ReadonlyMap<string, string[]>, present: ReadonlySet<string>): string[][] {
  const isTraditional = new Set(pairs(traditionals).flatMap(([form, signs]) => (signs.includes(form) ? [] : [form])));
  const rank = (sign: string): number => (!present.has(sign) ? 2 : isTraditional.has(sign) ? 1 : 0);
  const groupOf = new Map<string, Set<string>>();
  for (const [sign, others] of partners) {
    const all = new Set([sign, ...others].flatMap((one) => [...(groupOf.get(one) ?? [one])]));
    for (const one of all) groupOf.set(one, all);
  }
  return [...new Set(groupOf.values())]
    .filter(({ size }) => size > 1)
    .map((group) => [...group].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function pairs(dictionary: string): [string, string[]][] {
  return dictionary.split('|').map((entry) => {
    const [sign = '', ...forms] = entry.split(' ');
    return [sign, forms];
  });
}

/** Returns of every syllable the characters of a text that are mostly read so. */
export function syllables(text: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const sign of [...new Set(text)].filter((one) => han.test(one)).sort()) {
    const syllable = plain(pinyin(sign, { toneType: 'none', v: true }));
    table[syllable] = (table[syllable] ?? '') + sign;
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the syllables of words, parted by spaces, where they differ from those of a table or the words are digits; else nothing. */
export function readingOf(words: string, table: Record<string, string>, printed?: string): string[] {
  const signs = [...words].filter((sign) => han.test(sign));
  if (signs.length === 0) return printed === undefined ? [] : [printed.split(' ').map(plain).join(' ')];
  const mostly = signs.map((sign) => Object.keys(table).find((syllable) => table[syllable]?.includes(sign)) ?? '');
  const read = (printed === undefined ? undefined : divide(signs, plain(printed))) ?? inContext(words);
  return read.length === signs.length && read.join(' ') !== mostly.join(' ') ? [read.join(' ')] : [];
}

/** Divides a printed reading among the characters it reads, by the readings each of them can have. */
function divide(signs: readonly string[], letters: string): string[] | undefined {
  const [sign, ...rest] = signs;
  if (sign === undefined) return letters.replace(/[^a-z]/g, '').length < 4 ? [] : undefined;
  const readings = [...new Set(pinyin(sign, { toneType: 'none', v: true, multiple: true, type: 'array' }).map(plain))];
  for (const reading of readings.sort((a, b) => b.length - a.length)) {
    // Letters and digits that the words hold themselves stand between the syllables.
    const at = letters.indexOf(reading);
    if (reading === '' || at < 0 || at > 6) continue;
    const below = divide(rest, letters.slice(at + reading.length));
    if (below) return [reading, ...below];
  }
  return undefined;
}

function inContext(words: string): string[] {
  return pinyin(words, { toneType: 'none', v: true, type: 'array', nonZh: 'removed' }).map(plain);
}

/** A reading in small letters without tones; ü is u, as both are typed. */
function plain(reading: string): string {
  return reading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/v/g, 'u');
}
