import { monthNames } from '#text/month-names.ts';
import { numeralsIn, valueOf } from '#text/quantities.ts';

/** What a query asks of figures: a number, how it is compared, the unit per cent, days, kinds, and words that go with it. */
export interface FigureQuery {
  value: number | undefined;
  comparator: '=' | '≥' | '≤';
  isPercentage: boolean;
  /** A year, and a month or a day of it, as far as they are named. */
  year: string | undefined;
  month: string | undefined;
  date: string | undefined;
  kind: string | undefined;
  words: readonly string[];
}

const comparators: readonly (readonly ['≥' | '≤', RegExp])[] = [
  ['≥', />=|[≥>]|不低于|不少于|至少|以上|超过|大于|\b(?:at least|more than|over)\b/g],
  ['≤', /<=|[≤<]|不高于|不超过|至多|以下|以内|小于|\b(?:at most|less than|under)\b/g],
];

const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['result', /(?:^|\s)(?:results?|成绩)(?=\s|$)/],
  ['target', /(?:^|\s)(?:targets?|指标)(?=\s|$)/],
  ['aim', /(?:^|\s)(?:aims?|目标)(?=\s|$)/],
  ['threshold', /(?:^|\s)(?:thresholds?|门槛)(?=\s|$)/],
  ['date', /(?:^|\s)(?:dates?|deadlines?|日期|期限)(?=\s|$)/],
  ['count', /(?:^|\s)(?:counts?|计数)(?=\s|$)/],
];

const scales: Readonly<Record<string, string>> = { hundred: 'e2', thousand: 'e3', million: 'e6', billion: 'e9', trillion: 'e12' };

/** Words of a report that set a last day without a number. */
const lastDays = /^(?:年内|年底|年底前|年度|全年|今年|国庆|国庆节|国庆节前|国庆期间)$/;

/** Reads what a query asks of figures: 350万, ≥ 350 万元, 3.5 million, 15%, target 2018, 9月底. Undefined where it asks for none. */
export function readFigureQuery(typed: string): FigureQuery | undefined {
  let rest = typed.normalize('NFKC').toLowerCase();
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest) ?? undefined;
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const comparator = comparators.find(([, words]) => rest.search(words) >= 0)?.[0] ?? '=';
  for (const [, words] of comparators) rest = rest.replace(words, ' ');
  rest = rest.replace(/(\d)\s+(?=[百千万亿])/g, '$1').replace(/(\d)\s*(?:per ?cent|percent)\b/g, '$1%');
  const kind = kinds.find(([, words]) => take(words))?.[0];
  const days = takeDays(take);
  const number = takeNumber(rest);
  if (number) rest = `${rest.slice(0, number.from)} ${rest.slice(number.to)}`;
  const isYear = number !== undefined && kind !== undefined && days.year === undefined && isYearNumber(number.printed);
  const words = rest.split(/[\s=,，]+/).filter((word) => word !== '');
  const query: FigureQuery = {
    value: isYear ? undefined : number?.value,
    comparator,
    isPercentage: number?.printed.endsWith('%') ?? false,
    ...days,
    year: isYear ? number.printed : days.year,
    kind,
    words,
  };
  const isAsked =
    query.value !== undefined ||
    query.year !== undefined ||
    query.month !== undefined ||
    kind !== undefined ||
    words.some((word) => lastDays.test(word));
  return isAsked ? query : undefined;
}

function isYearNumber(printed: string): boolean {
  return /^(?:19|20)\d\d$/.test(printed);
}

type Days = Pick<FigureQuery, 'year' | 'month' | 'date'>;

function takeDays(take: (pattern: RegExp) => RegExpExecArray | undefined): Days {
  const two = (digits: string | undefined): string | undefined => digits?.padStart(2, '0');
  const iso = take(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/);
  if (iso) return { year: iso[1], month: iso[2], date: iso[3] };
  const english = take(new RegExp(`\\b(\\d{1,2}) (${monthNames.join('|')})\\b(?: (\\d{4}))?`));
  if (english) return { year: english[3], month: two(String(monthNames.indexOf(english[2] ?? '') + 1)), date: two(english[1]) };
  const year = take(/(\d{4})年/)?.[1];
  const month = take(/(\d{1,2})月(?:(\d{1,2})日|底前?|份)?/);
  return { year, month: two(month?.[1]), date: two(month?.[2]) };
}

interface Taken {
  from: number;
  to: number;
  printed: string;
  value: number;
}

/** The first number of a query, in digits with a scale of either language, or in characters from a hundred on. */
function takeNumber(rest: string): Taken | undefined {
  const english = /(\d[\d,]*(?:\.\d+)?) ?(hundred|thousand|million|billion|trillion)\b/.exec(rest);
  if (english) {
    const [printed, digits = '', scale = ''] = english;
    return {
      from: english.index,
      to: english.index + printed.length,
      printed,
      value: Number(`${digits.replace(/,/g, '')}${scales[scale] ?? ''}`),
    };
  }
  for (const { from, to, printed } of numeralsIn(rest)) {
    const value = valueOf(printed);
    if (value !== undefined && (/\d/.test(printed) || value >= 100)) return { from, to, printed, value };
  }
  return undefined;
}
