/** Prints a table in Markdown under a heading. */
export function sayTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  process.stdout.write([`\n### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}

/** Returns bytes as KiB. */
export function kibibytes(bytes: number, digits = 0): string {
  return (bytes / 1024).toFixed(digits);
}
