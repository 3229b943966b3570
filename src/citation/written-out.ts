import { numeralToNumber } from '#text/numerals.ts';
import { formatId, isId } from './grammar.ts';
import { parseReference } from './parse.ts';
import type { WorkNames } from './print.ts';
import { fromRoman } from './print.ts';

const number = '[(]?([一二三四五六七八九十百]+|\\d+)[)]?';
const chinese = new RegExp(
  `^(?:第?${number}(?:大?部分|[、,.·]))?[、,.·]?(?:第?${number}(?:小?节|条|项|点|款|个方面|方面)?)?[、,.·]?(?:第?${number}(?:小?点|条|项|款|要))?[、,.·]?(?:第${number}句|(标题))?$`,
);
const part = /\bpart\s+([ivxlc]+|\d+)\b/i;
const section = /\b(?:sections?|sec\.?|article)\s*\(?(\d+[b-z]?)\)?/i;
const measure = /\b(?:measure|point|item)\s*\(?(\d+[b-z]?)\)?/i;
const sentence = /\bsentence\s*(\d+[a-z]*)/i;

/**
 * The ids that a reference written out in words may mean: 报告第二部分第（三）条第二点, Part II, section 3 of the Report,
 * and whatever `parseReference` reads. Several if no work is named.
 */
export function parseWrittenOut(text: string, names: WorkNames): string[] {
  const printed = parseReference(text, names);
  if (printed !== undefined) return [printed];
  const plain = text.normalize('NFKC').trim();
  const works = Object.keys(names);
  const named = works.filter((work) => mentions(plain, names[work]?.zh) || mentions(plain.toLowerCase(), names[work]?.en.toLowerCase()));
  return (named.length > 0 ? named : works).flatMap((work) => {
    const id = inChinese(plain, work, names[work]?.zh ?? '') ?? inEnglish(plain, work);
    return id !== undefined && isId(id) ? [id] : [];
  });
}

function mentions(text: string, name: string | undefined): boolean {
  return name !== undefined && text.includes(name);
}

function inChinese(text: string, work: string, name: string): string | undefined {
  const squeezed = text.replace(/\s+/g, '').replace(/[《》]/g, '');
  const rest = squeezed.startsWith(name) ? squeezed.slice(name.length).replace(/^的|^[·,:]/, '') : squeezed;
  const dotted = /^(\d+(?:\.\d+){0,2})$/.exec(rest);
  if (dotted?.[1] !== undefined && squeezed !== rest) return work + dotted[1];
  const match = rest === '' || !/部分|[条节项点款句]/.test(rest) ? null : chinese.exec(rest);
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
