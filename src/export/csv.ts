/** Returns rows as CSV (RFC 4180), the first of them the names of the columns. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A field that a spreadsheet takes for words or a number: what would begin a formula is no field of ours, and marks that part fields are quoted. */
function field(value: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.split('"').join('""')}"` : safe;
}
