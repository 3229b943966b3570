/** Returns rows as CSV (RFC 4180), the first of them the names of the columns. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * A field that a spreadsheet takes for words or a number: what would begin a formula, full-width or after white space as
 * well, is no field of ours. Marks that part fields are quoted, and what some readers take for the end of a line.
 */
function field(value: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  const isFormula = /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u.test(value.normalize('NFKC'));
  const safe = !isNumber && isFormula ? `'${value}` : value;
  return /[",\p{Cc}\p{Zl}\p{Zp}]/u.test(safe) ? `"${safe.split('"').join('""')}"` : safe;
}
