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
  return rows.map((row) => row.map((value) => safe(value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))).join('\t')).join('\n');
}

/** A field of CSV; marks that part fields are quoted, and what some readers take for the end of a line. */
function field(value: string): string {
  const words = safe(value);
  return /[",\p{Cc}\p{Zl}\p{Zp}]/u.test(words) ? `"${words.split('"').join('""')}"` : words;
}

/**
 * A value that a spreadsheet takes for words or a number: what would begin a formula, full-width or after white space as
 * well, is no value of ours.
 */
function safe(value: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  const isFormula = /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(value.normalize('NFKC'));
  return !isNumber && isFormula ? `'${value}` : value;
}
