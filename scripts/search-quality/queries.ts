import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { ChineseData, EnglishData } from '#search/format.ts';
import { seeded, shuffled } from '../seeded.ts';

/** A query and the pages that hold it. */
export interface Question {
  query: string;
  right: ReadonlySet<string>;
}

/** The text as an engine is given it: one page of the site. */
export interface TextPage {
  id: string;
  zh: string;
  en: string;
}

/** Every kind of question, by its name. */
export type Questions = Record<
  'substrings' | 'natural' | 'traditional' | 'full-width' | 'quotes' | 'pinyin' | 'initials' | 'English',
  Question[]
>;

/** The pages of the built site, as the search's own data hold them. */
export function pagesFrom(zh: ChineseData, en: EnglishData): TextPage[] {
  let at = 0;
  return zh.reports.flatMap(({ slug, pages }) =>
    Object.entries(pages).map(([id, stretches]) => {
      const words = stretches.flatMap(([, ...sentences]) => sentences);
      const english = words.map(() => en.sentences[at++] || '').join(' ');
      return { id: `${slug}/${id}`, zh: words.join(''), en: english };
    }),
  );
}

/** The words of every concept, its term first, out of the places where they stand in the text. */
export function termsFrom(zh: ChineseData): string[][] {
  const text = pagesFrom(zh, { sentences: [], terms: [] })
    .map((page) => page.zh)
    .join('');
  let last = 0;
  return zh.terms.map((parts) => {
    const [term, ...rest] = typeof parts[0] === 'string' ? parts : ['', ...parts];
    const words = term === '' ? [] : [String(term)];
    let at = last;
    for (let index = 0; index < rest.length; index += 2) {
      at += Number(rest[index]);
      if (words.length === 0) last = at;
      words.push(text.slice(at, at + Number(rest[index + 1])));
    }
    return words;
  });
}

/** The same questions every time: drawn with a fixed seed, judged by the text alone. */
export function askAll(pages: readonly TextPage[], terms: readonly string[][], english: EnglishData['terms']): Questions {
  const random = seeded(20180801);
  const folded = new Map(pages.map(({ id, zh }) => [id, bare(zh)]));
  const holding = (...parts: string[]): Set<string> =>
    new Set([...folded].filter(([, text]) => parts.every((part) => text.includes(bare(part)))).map(([id]) => id));
  const ask = (query: string, ...parts: string[]): Question => ({ query, right: holding(...(parts.length > 0 ? parts : [query])) });
  const substrings = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((length) =>
    Array.from({ length: 62 }, () => pieceOf(pages, length, random)).filter((piece) => bare(piece) !== ''),
  );
  const heads = terms.map(([term = '']) => term).filter((term) => holding(term).size > 0 && /^\p{Script=Han}+$/u.test(term));
  const some = shuffled(heads, random);
  const couples = Array.from({ length: 40 }, () => {
    const page = pages[Math.floor(random() * pages.length)];
    const inside = shuffled(
      heads.filter((term) => page?.zh.includes(term)),
      random,
    ).slice(0, 2);
    return inside;
  }).filter(({ length }) => length === 2);
  const long = substrings.filter((piece) => piece.length > 2);
  const [toTaiwan, toHongKong] = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
  const plain = (word: string, pattern: 'pinyin' | 'first'): string =>
    pinyin(word, { toneType: 'none', pattern, type: 'array' }).join('').toLowerCase().replace(/ü/g, 'v');
  const phrases = english.flatMap(([form = '']) => (form.split(' ').length > 1 && /^[\w ’'-]+$/.test(form) ? [form] : []));
  const inEnglish = (phrase: string): Set<string> =>
    new Set(pages.filter(({ en }) => en.toLowerCase().includes(phrase.toLowerCase())).map(({ id }) => id));
  return {
    substrings: substrings
      .map((piece) => ask(piece))
      .map((question) => ({ ...question, right: holding(...question.query.split(/\s+/).filter((part) => bare(part) !== '')) })),
    natural: [...some.slice(0, 94).map((term) => ask(term)), ...couples.map((couple) => ask(couple.join(' '), ...couple))],
    traditional: [...some.slice(0, 60), ...long.slice(0, 60)].flatMap((piece) => [
      ask(toTaiwan(piece), ...piece.split(/\s+/)),
      ask(toHongKong(piece), ...piece.split(/\s+/)),
    ]),
    'full-width': shuffled([...new Set(pages.flatMap(({ zh }) => zh.match(/\p{Script=Han}{1,2}\d[\d.%]*\p{Script=Han}?/gu) ?? []))], random)
      .slice(0, 40)
      .map((piece) =>
        ask(
          piece.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
          piece,
        ),
      ),
    quotes: shuffled([...new Set(pages.flatMap(({ zh }) => zh.match(/\p{Script=Han}“[^”]{1,8}”\p{Script=Han}/gu) ?? []))], random)
      .slice(0, 40)
      .map((piece, at) =>
        ask(piece.replace('“', ['「', '"', '『', ''][at % 4] ?? '').replace('”', ['」', '"', '』', ''][at % 4] ?? ''), piece),
      ),
    pinyin: some.slice(0, 120).map((term) => ({ query: plain(term, 'pinyin'), right: holding(term) })),
    initials: some
      .filter(({ length }) => length > 2)
      .slice(0, 120)
      .map((term) => ({ query: plain(term, 'first'), right: holding(term) })),
    English: shuffled(phrases, random)
      .map((phrase) => ({ query: phrase, right: inEnglish(phrase) }))
      .filter(({ right }) => right.size > 0)
      .slice(0, 120),
  };
}

/** A text without its marks and spaces, by other means than the engine's own. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+.]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');
}

function pieceOf(pages: readonly TextPage[], length: number, random: () => number): string {
  const page = pages[Math.floor(random() * pages.length)];
  if (!page) return '';
  const at = Math.floor(random() * Math.max(1, page.zh.length - length));
  return page.zh.slice(at, at + length).trim();
}
