/** Returns rows as CSV (RFC 4180), the first of them the names of the columns. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** Returns rows as a CSV file with the mark by which spreadsheets know UTF-8. */
export function toCsvFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${toCsv(rows)}`;
}

/** Returns rows parted by tabs, as a spreadsheet takes them from the clipboard: a cell is one line, and no formula. */
export function toPastedRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((value) => guardedFormula(value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))).join('\t')).join('\n');
}

/**
 * Returns rows as CSV in which words stand between quotation marks and are guarded, and all else is bare, so that no
 * spreadsheet makes anything of words, whether it minds the marks or not. `isBare` says which columns hold words that may be
 * taken for values, as days may. Nothing, which is null, is an empty field; truth values are as spreadsheets write them,
 * TRUE and FALSE.
 */
export function toQuotedCsv(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  isBare: (column: number) => boolean = () => false,
): string {
  const written = (value: string | number | boolean | null, column: number): string => {
    if (typeof value === 'string') return quoted(isBare(column) ? value : guarded(value));
    return `${value ?? ''}`.toUpperCase();
  };
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/**
 * Returns words with `'` before them where a spreadsheet would make something else of them, a formula or a value (`1977-08`,
 * `7.9%`, `3-4`, `1e5`, `00123`, `may-4`, `TRUE`): once it has, nobody can tell what they were. Words that begin with `'`
 * get one more, so that `unguarded` always gives the bare words back. A whole number as numbers are written loses nothing, and
 * stays as it is.
 */
export function guarded(words: string): string {
  return isValue(words) ? `'${words}` : guardedFormula(words);
}

/** Returns what words were before they were guarded. */
export function unguarded(words: string): string {
  return words.startsWith("'") ? words.slice(1) : words;
}

/** Returns words with `'` before them where they begin with it, or a spreadsheet would take them for a formula: full-width or after white space as well. */
function guardedFormula(words: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(words);
  const isFormula = /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(words.normalize('NFKC'));
  return !isNumber && (words.startsWith("'") || isFormula) ? `'${words}` : words;
}

/** What spreadsheets take for values, in English and in Chinese, from whichever country they are. */
const values: readonly RegExp[] = [
  // Numbers, fractions, shares, sums of money, days and hours in digits.
  /^(?=\D*\d)[\d\s.,:/%'()+\u2044\p{Sc}-]+(?:e[+-]?\d+%?)?\s?(?:[ap]m?)?$/iu,
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)?$/i,
  // Days with the name of their month, and of their day of the week.
  /^(?=\D*\d)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?[\d\s,./-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s,./:-]*(?:[ap]m?)?$/i,
  /^(?:\d{2,4}年\d{1,2}月(?:\d{1,2}日?)?|\d{1,2}月\d{1,2}日?)$/,
  /^(?:[上下]午)?\d{1,2}(?:[时時]\d{1,2}分(?:\d{1,2}秒)?|:\d\d(?::\d\d)?)$/,
  /^(?:true|false|#[a-z/0_]+[!?]?)$/i,
];

/** Whether a spreadsheet would take words for a number that it writes otherwise, a day, an hour, a truth value or an error, full-width as well. */
function isValue(words: string): boolean {
  const plain = words
    .normalize('NFKC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return !/^(?:0|[1-9]\d{0,14})$/.test(words) && values.some((value) => value.test(plain));
}

/** A field that a spreadsheet takes for words or a number. Marks that part fields are quoted, and what some readers take for the end of a line. */
function field(value: string): string {
  const safe = guardedFormula(value);
  return /[",\p{Cc}\p{Zl}\p{Zp}]/u.test(safe) ? quoted(safe) : safe;
}

function quoted(value: string): string {
  return `"${value.split('"').join('""')}"`;
}
