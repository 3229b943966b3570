import { sentenceAt } from '#search/engine/quotation/source.ts';
import { foldText } from '#text/fold.ts';
import type { Judged } from '../contract.ts';
import type { Source, Span } from './source.ts';
import { sentencesOf } from './source.ts';

/** Fewer signs are a word, which is quoted as one. */
const leastNegated = 4;
const negation = /(?:不(?:能|要|得|是|会|准|许|应|可)?|没有?|未|勿|莫|绝非|并非)$/;

/** Returns whose words a stretch is, where the text takes all of it from somebody. */
export function speakerOf(source: Source, [from, to]: Span): Judged['speaker'] {
  const [first, last] = sentencesOf(source, [from, to]);
  const sentence = source.sentences[first];
  if (!sentence || first !== last || source.lang !== 'zh') return null;
  const start = source.starts[first] as number;
  const found = sentence.quoted.find(({ words }) => {
    const at = sentence.zh.indexOf(words);
    // The marks around them are the text's.
    return at >= 0 && start + at - 1 <= from && to <= start + at + words.length + 1;
  });
  return found?.speaker ?? null;
}

/** Returns the negation that stands in the text right before a stretch and is about it; null where there is none. */
export function negationBefore(source: Source, [from, to]: Span): string | null {
  if (to - from < leastNegated) return null;
  const begin = source.starts[sentenceAt(source, from)] as number;
  return source.lang === 'zh' ? (negation.exec(source.text.slice(Math.max(begin, from - 2), from))?.[0] ?? null) : null;
}

/** Returns what of a number stands in the text right before or behind a stretch that has the rest of it; null where nothing does. */
export function cutFrom({ text }: Source, [from, to]: Span): string | null {
  const [before, words, behind] = [text.slice(Math.max(0, from - 12), from), text.slice(from, to), text.slice(to, to + 6)];
  const unit = /\d$/.test(words) ? /^(?:多?[万亿]|[%‰])/.exec(behind)?.[0] : undefined;
  const figure = /^(?:多?[万亿年月日个条项家]|[%‰])/.test(words) ? /\d[\d.,]*$/.exec(before)?.[0] : undefined;
  return unit ?? figure ?? partOfNumeral(before, words, 'behind') ?? partOfNumeral(words, behind, 'before') ?? null;
}

/** The part of a numeral in characters that is not within the words, where they cut one: 十 before 一届. */
function partOfNumeral(left: string, right: string, kept: 'before' | 'behind'): string | undefined {
  const isCut = /[十百千]$/.test(left)
    ? /^[一二三四五六七八九]/.test(right)
    : /[一二三四五六七八九]$/.test(left) && /^[十百千]/.test(right);
  const [outside, pattern] = kept === 'behind' ? [left, /[零一二三四五六七八九十百千]+$/] : [right, /^[零一二三四五六七八九十百千]+/];
  return isCut ? pattern.exec(outside)?.[0] : undefined;
}

/** Returns the slips of the text within a stretch that words of a draft have as they were meant. */
export function slipsMeant(words: string, source: Source, [from, to]: Span): Judged['slips'] {
  if (source.lang !== 'zh') return [];
  const [first, last] = sentencesOf(source, [from, to]);
  const [folded, text] = [foldText(words, source.variants), foldText(source.text.slice(from, to), source.variants)];
  return source.sentences.slice(first, last + 1).reduce<Judged['slips']>((all, { slips }) => {
    const meant = slips.filter((slip) => {
      const [printed, right] = [foldText(slip.printed, source.variants), foldText(slip.meant, source.variants)];
      return printed !== right && text.includes(printed) && folded.includes(right) && !folded.includes(printed);
    });
    return all.concat(meant.map(({ printed, meant: right }) => ({ printed, meant: right })));
  }, []);
}
