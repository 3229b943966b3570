import { numeralsIn, unitAfter } from '#text/quantities.ts';
import type { FoundFigure } from '../contract.ts';
import type { Span } from './spans.ts';
import { firstFrom, holderOf, stretch } from './spans.ts';

const moreUnits =
  /^ ?(?:%|‰|per cent|percent|percentage points?|(?:million|billion|trillion|thousand|hundred)(?: (?:yuan|dollars|people|tonnes|square metres))?|yuan|years?|倍|小时|分钟|秒|期|篇|句|本|册|页|台|艘|棵|株|头|只|张|首|段|步|周|季度|成|度|平方千米|米|克|千克|公斤|升|字|村|县|市|省|区|镇|乡|所|颗|道|条|支|队|批|世纪|多)(?![A-Za-z])/;
/** A numeral in characters that names no number here: 一个, 第三, 十分, 三方面. */
const words = /^(?:[一〇零]|第.*|[十百千万亿]{1,2}|.*[一二两三四五六七八九]{2}.*)$/;
const listMark = /^(?:\s|[#>*-]){0,8}[（(]?$/;

/**
 * Returns the figures of a draft that stand in a sentence with a quotation or citation: numbers in digits with their
 * unit, and those in characters that have one. In its text, of narrow signs, quotations, citations and notes are hidden.
 */
export function figuresIn(
  draft: string,
  text: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
  citations: readonly Span[],
): FoundFigure[] {
  return sentences.flatMap((sentence) => {
    const beside = { quotations: numbersIn(quotations, sentence), citations: numbersIn(citations, sentence) };
    if (beside.quotations.length + beside.citations.length === 0) return [];
    const plain = text.slice(sentence.from, sentence.to);
    return numeralsIn(plain).flatMap((numeral): FoundFigure[] => {
      const { from, to } = numeral;
      const [last, next] = [plain.charAt(from - 1), plain.slice(to, to + 30)];
      const unit = unitAfter(next, { ...numeral, from: 0, to: 0 });
      const own = unit === '%' || unit === '' ? (moreUnits.exec(next)?.[0] ?? '') : next.slice(0, next.indexOf(unit) + unit.length);
      const isInDigits = /^\d/.test(numeral.printed);
      const isYear = /^[〇零一二三四五六七八九]{4}$/.test(numeral.printed) && next.startsWith('年');
      if (
        isInDigits
          ? isOfAName(plain, from, next, own)
          : !isYear && (words.test(numeral.printed) || own === '' || /^ |^方面|^[一-龥]*们/.test(next))
      )
        return [];
      if (!isInDigits && /[\d.]/.test(last)) return [];
      return [{ ...stretch(draft, { from: sentence.from + from, to: sentence.from + to + own.length }), ...beside }];
    });
  });
}

/** Whether digits are a part of something else: of a name or version, of the number of an item, of a time. */
function isOfAName(plain: string, from: number, next: string, unit: string): boolean {
  const before = plain.slice(Math.max(0, from - 12), from);
  if (unit === '' && (before.endsWith(')') || (before.endsWith('[') && next.startsWith(']')))) return true;
  // Whose words these are, and the year: (Chen, 2018).
  if (/[,(] ?$/.test(before) && unit === '' && next.startsWith(')')) return true;
  if (/[A-Za-z_#/$.:\\-]$/.test(before) && !/[^A-Za-z\d_#/$.:\\-][-.]$/.test(before)) return true;
  if (from < 12 && listMark.test(before) && /^[.、)）]/.test(next)) return true;
  return /^第?$/.test(before.slice(-1)) ? before.endsWith('第') : unit === '' && /^(?:[A-Za-z_]|[./:-]\d)/.test(next);
}

function numbersIn(spans: readonly Span[], { from, to }: Span): number[] {
  const numbers: number[] = [];
  const holder = holderOf(spans, from);
  if (holder >= 0 && (spans[holder]?.from ?? from) < from) return [];
  for (let number = firstFrom(spans, from); (spans[number]?.from ?? to) < to; number++) numbers.push(number);
  return numbers;
}
