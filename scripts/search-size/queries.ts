import { Converter } from 'opencc-js/cn2t';
import { foldText } from '#text/fold.ts';
import { picked, seeded, shuffled } from '../seeded.ts';

/** A query as it is typed, and the words that it looks for, in simplified characters and common width. */
export interface SizeQuery {
  typed: string;
  words: string[];
  kind: 'frequent' | 'substring' | 'rare' | 'traditional' | 'full-width' | 'two words';
}

const frequent = [
  ...['的', '一', '国', '经济', '改革', '发展', '建设', '中国', '人民', '我们', '工作', '企业', '农村', '投资', '教育', '市场'],
  ...['社会主义', '现代化', '改革开放', '科技创新', '高质量发展', '小康社会', '国内生产总值', '习近平新时代中国特色社会主义思想'],
];
/** So many of each kind beside the frequent ones; 188 together. */
const counts = { ofEachLength: 10, rare: 14, traditional: 15, 'full-width': 5, 'two words': 10 };
const longest = 12;
const seed = 188;

/** Returns 188 queries, the same for the same pages: frequent words, substrings of 1 to 12 characters, rare ones, and such as are typed otherwise. */
export function sizeQueries(pages: readonly string[]): SizeQuery[] {
  const random = seeded(seed);
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  const plain = (kind: SizeQuery['kind'], typed: string, words = [typed]): SizeQuery => ({ kind, typed, words });
  const between = (first: number, last: number): number => first + Math.floor(random() * (last - first + 1));
  const some = (count: number, make: () => SizeQuery | undefined): SizeQuery[] => {
    const queries: SizeQuery[] = [];
    while (queries.length < count) {
      const query = make();
      if (query) queries.push(query);
    }
    return queries;
  };
  const lengths = Array.from({ length: longest }, (_, at) => at + 1);
  return shuffled(
    [
      ...frequent.map((word) => plain('frequent', word)),
      ...lengths.flatMap((length) =>
        some(counts.ofEachLength, () => {
          const piece = pieceOf(picked(pages, random), length, random);
          return isQuery(piece) ? plain('substring', piece) : undefined;
        }),
      ),
      ...some(counts.rare, () => {
        const piece = pieceOf(picked(pages, random), between(6, 10), random);
        return isHan(piece) && pages.filter((page) => page.includes(piece)).length === 1 ? plain('rare', piece) : undefined;
      }),
      ...some(counts.traditional, () => {
        const piece = pieceOf(picked(pages, random), between(2, 8), random);
        const typed = toTaiwan(piece);
        return isHan(piece) && typed !== piece ? plain('traditional', typed, [piece]) : undefined;
      }),
      ...some(counts['full-width'], () => {
        const [piece] = /\p{Script=Han}{1,2}\d[\d.%]*\p{Script=Han}/u.exec(picked(pages, random)) ?? [];
        const typed = piece?.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        return piece !== undefined && typed !== undefined ? plain('full-width', typed, [piece]) : undefined;
      }),
      ...some(counts['two words'], () => {
        const page = picked(pages, random);
        const words = [pieceOf(page, 2, random), pieceOf(page, between(2, 4), random)];
        return words.every(isHan) && words[0] !== words[1] ? plain('two words', words.join(' '), words) : undefined;
      }),
    ],
    random,
  );
}

/** A page too short for the length gives nothing that is a query. */
function pieceOf(page: string, length: number, random: () => number): string {
  const at = Math.floor(random() * Math.max(1, page.length - length));
  const piece = page.slice(at, at + length);
  return piece.length === length ? piece : '';
}

/** A space would part it, quotation marks would make a phrase of it, and words in Latin letters are looked for in English too. */
function isQuery(piece: string): boolean {
  return /\p{Script=Han}/u.test(piece) && !/[\s"“”„「」『』«»]/u.test(piece) && foldText(piece) !== '';
}

function isHan(piece: string): boolean {
  return /^\p{Script=Han}+$/u.test(piece);
}
