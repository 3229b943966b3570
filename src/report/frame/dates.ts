import { numeralToNumber } from '#text/numerals.ts';

/** A date as far as words give it: `value` is ISO 8601, of a day, a month or a year, or `--08-01` without a year. */
export interface PrintedDate {
  value: string;
  printed: string;
}

const figure = '[0-9０-９]';
const numeral = '[一二三四五六七八九十]';
const yearDigit = '[〇○◯ＯO0０零一二三四五六七八九]';
const year = `((?:${figure}\\s*){4}|[一二]\\s*(?:${yearDigit}\\s*){3})年`;
const number = `((?:${figure}\\s*){1,2}|(?:${numeral}\\s*){1,3})`;
const full = new RegExp(`${year}(?:\\s*${number}月(?:\\s*${number}日)?)?(?!代)`, 'g');
const withoutYear = new RegExp(`(?<![年\\d０-９])${number}月\\s*${number}日`);

/** Returns the dates that words give with their year, in their order. */
export function datesIn(words: string): PrintedDate[] {
  return [...words.matchAll(full)].flatMap(([printed, years = '', months = '', days = '']) => {
    const value = [toYear(years), ...toMonthAndDay(months, days)];
    return value.includes(undefined) ? [] : { value: value.join('-'), printed: printed.trim() };
  });
}

/** Returns the first day of a month that words give without its year. */
export function dayWithoutYear(words: string): PrintedDate | undefined {
  const match = withoutYear.exec(words);
  const value = match && toMonthAndDay(match[1] ?? '', match[2] ?? '');
  return match && value && !value.includes(undefined) ? { value: `--${value.join('-')}`, printed: match[0].trim() } : undefined;
}

const plain = (words: string): string =>
  words.replace(/\s/g, '').replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function toYear(words: string): string | undefined {
  const said = plain(words)
    .replace(/[〇○◯ＯO零]/g, '0')
    .replace(/[一二三四五六七八九]/g, (digit) => String('一二三四五六七八九'.indexOf(digit) + 1));
  return /^(?:1[89]|20|21)\d\d$/.test(said) ? said : undefined;
}

function toMonthAndDay(months: string, days: string): (string | undefined)[] {
  const two = (words: string, most: number): string | undefined => {
    const said = plain(words);
    const value = /^\d+$/.test(said) ? Number(said) : (numeralToNumber(said) ?? 0);
    return value >= 1 && value <= most ? String(value).padStart(2, '0') : undefined;
  };
  return [...(months === '' ? [] : [two(months, 12)]), ...(days === '' ? [] : [two(days, 31)])];
}
