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
  return rows.map((row) => row.map((value) => guarded(value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))).join('\t')).join('\n');
}

/**
 * Returns rows as CSV in which words stand between quotation marks and all else bare, so that a spreadsheet that is told
 * to take quoted fields as text takes no words for a number or a day. Nothing, which is null, is an empty
 * field; truth values are as spreadsheets write them, TRUE and FALSE.
 */
export function toQuotedCsv(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const written = (value: string | number | boolean | null): string =>
    typeof value === 'string' ? quoted(guarded(value)) : `${value ?? ''}`.toUpperCase();
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** Returns words with `'` before them where a spreadsheet would take them for a formula: full-width or after white space as well. */
export function guarded(value: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  const isFormula = /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(value.normalize('NFKC'));
  return !isNumber && isFormula ? `'${value}` : value;
}

/**
 * Returns an id with `'` before it where a spreadsheet would take it for a number, a day, an hour or a truth value (`8-8`,
 * `may-4`, `1e5`): once it has, nobody can tell what it was.
 */
export function guardedId(id: string): string {
  const isNumeric = /^[\d.,:/%-]*\d[\d.,:/%-]*(?:e[+-]?\d+)?$/i.test(id);
  const hasMonth = /^[\d./-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d./-]*$/i.test(id) && /\d/.test(id);
  return isNumeric || hasMonth || /^(?:true|false)$/i.test(id) ? `'${id}` : guarded(id);
}

/** A field that a spreadsheet takes for words or a number. Marks that part fields are quoted, and what some readers take for the end of a line. */
function field(value: string): string {
  const safe = guarded(value);
  return /[",\p{Cc}\p{Zl}\p{Zp}]/u.test(safe) ? quoted(safe) : safe;
}

function quoted(value: string): string {
  return `"${value.split('"').join('""')}"`;
}
