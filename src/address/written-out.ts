import { numeralClass, numeralToNumber } from '#text/numerals.ts';
import { formatId, isId, isSentenceId } from './grammar.ts';
import { parseReference } from './parse.ts';
import type { WorkNames } from './print.ts';
import { fromRoman } from './roman.ts';
import { formatRange } from './range.ts';

const number = `[(]?([${numeralClass}]+|\\d+)[)]?`;
const chinese = new RegExp(
  `^(?:第?${number}(?:大?部分|[、,.·]|(?=[(])))?[、,.·]?(?:第?${number}(?:小?节|条|项|点|款|个方面|方面)?)?[、,.·]?(?:第?${number}(?:小?点|条|项|款|要|(?=第|$)))?[、,.·]?(?:第${number}句|(标题))?$`,
);
const part = /\bpart\s+([ivxlcdm]+|\d+)\b/i;
const section = /\b(?:sections?|sec\.?|article)\s*\(?(\d+[b-z]?)\)?/i;
const measure = /\b(?:measure|point|item)\s*\(?(\d+[b-z]?)\)?/i;
const sentence = /\bsentence\s*(\d+[a-z]*)/i;

const printedRange = /^(.+?)\s*[–—-]\s*(.+)$/;
const chineseRange = /^(.*?)第(\d+[a-z]*)句?[–—~至到-]+第?(\d+[a-z]*)句$/;
const englishRange = /^(.*?)\bsentences?\s*(\d+[a-z]*)\s*(?:[–—-]|to)\s*(\d+[a-z]*)$/i;

/**
 * Parses the ids that a reference written out in words may mean: 报告第二部分第（三）条第二点, Part II, section 3 of the Report,
 * and whatever `parseReference` reads; of sentences from one to another, also as `printRange` gives them, the ends, parted by
 * a hyphen. Several if no work is named.
 */
export function parseWrittenOut(text: string, names: WorkNames): string[] {
  const plain = text.normalize('NFKC').trim();
  const [, from = '', to = ''] = printedRange.exec(plain) ?? [];
  const start = parseReference(from, names);
  if (start !== undefined && isSentenceId(start)) {
    const end = /^s\d+[a-z]*$/i.test(to) ? start.replace(/[^.]*$/, to.toLowerCase()) : parseReference(to, names);
    if (end !== undefined && isId(end)) return [formatRange({ first: start, last: end })];
  }
  const inZh = chineseRange.exec(plain.replace(/\s+/g, ''));
  const range = inZh ?? englishRange.exec(plain);
  if (!range) return parseOne(plain, names);
  const [, unit = '', first = '', last = ''] = range;
  return parseOne(inZh ? `${unit}第${first}句` : `${unit} sentence ${first}`, names).map(
    (id) => `${id}-${id.replace(/[^.]*$/, `s${last}`)}`,
  );
}

function parseOne(plain: string, names: WorkNames): string[] {
  const printed = parseReference(plain, names) ?? parseReference(plain.replace(/^(\w+)[\s,]*\bpart\b/i, '$1'), names);
  if (printed !== undefined) return [printed];
  const works = Object.keys(names);
  const named = works.filter((work) => mentions(plain, names[work]?.zh) || mentions(plain.toLowerCase(), names[work]?.en.toLowerCase()));
  return (named.length > 0 ? named : works).flatMap((work) => {
    const { zh, en } = names[work] ?? { zh: work, en: work };
    const id =
      dotted(plain, work, [zh, en]) ??
      inChinese(plain, work, zh) ??
      inEnglish(plain, work) ??
      (named.length > 0 ? undefined : withoutWork(plain, work, zh, en, names));
    return id !== undefined && isId(id) ? [id] : [];
  });
}

/** 二（三）2 or II(3)2 or 2.3.2: a place in some work. Fewer numbers are no reference, for they may be figures. */
function withoutWork(plain: string, work: string, zh: string, en: string, names: WorkNames): string | undefined {
  if (/^\d+\.\d+\.\d+$/.test(plain)) return work + plain;
  if (!/^[^()\s]{1,5}\s*\([^()]{1,4}\)/.test(plain)) return undefined;
  return parseReference(zh + plain, names) ?? parseReference(`${en} ${plain}`, names);
}

function mentions(text: string, name: string | undefined): boolean {
  return name ? text.includes(name) : false;
}

/** 报告2.3.2, Report 2.3.2, Report II.3.2, Report 2(3)2. */
function dotted(plain: string, work: string, names: readonly string[]): string | undefined {
  const name = names.find((one) => one && plain.toLowerCase().startsWith(one.toLowerCase()));
  if (name === undefined) return undefined;
  const [, one, two, three] =
    /^(\d+|[ivxlc]+)(?:[.(](\d+[b-z]?)\)?(?:\.?(\d+[b-z]?))?)?$/i.exec(plain.slice(name.length).replace(/\s+/g, '')) ?? [];
  if (one === undefined) return undefined;
  const number = /\d/.test(one) ? one : String(fromRoman(one.toUpperCase()) ?? '');
  return [work + number, two, three].filter((member) => member !== undefined).join('.');
}

function inChinese(text: string, work: string, name: string): string | undefined {
  const squeezed = text.replace(/\s+/g, '').replace(/[《》]/g, '');
  const rest = squeezed.startsWith(name) ? squeezed.slice(name.length).replace(/^的|^[·,:]/, '') : squeezed;
  const match = rest === '' || !/部分|[条节项点款句(]/.test(rest) ? null : chinese.exec(rest);
  if (!match) return undefined;
  const [, one, two, three, four, heading] = match;
  if (one === undefined) return undefined;
  return formatId({
    work,
    part: digits(one),
    ...(two !== undefined ? { section: digits(two) } : three !== undefined && { section: '0' }),
    ...(three !== undefined && { measure: digits(three) }),
    ...(four !== undefined ? { sentence: digits(four) } : heading !== undefined && { sentence: '0' }),
  });
}

function inEnglish(text: string, work: string): string | undefined {
  const numeral = part.exec(text)?.[1];
  if (numeral === undefined || text.length > 120) return undefined;
  const [two, three, four] = [section, measure, sentence].map((pattern) => pattern.exec(text)?.[1]);
  return formatId({
    work,
    part: String(/\d/.test(numeral) ? numeral : (fromRoman(numeral.toUpperCase()) ?? '')),
    ...(two !== undefined && { section: two }),
    ...(three !== undefined && { measure: three }),
    ...(four !== undefined && { sentence: four }),
  });
}

function digits(numeral: string): string {
  return String(/\d/.test(numeral) ? Number(numeral) : (numeralToNumber(numeral) ?? numeral));
}
