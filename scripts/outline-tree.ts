import type { Outlined, OutlinedMeasure } from '#report/outline-of.ts';

/** Returns an outline as a tree for a terminal: the line of every heading before it, what is only proposed with a question mark. */
export function outlineTree({ works }: Outlined): string {
  const rows: string[] = [];
  const row = ({ line, heading, proposed }: OutlinedMeasure, depth: number): void => {
    rows.push(`${String(line).padStart(6)} ${'  '.repeat(depth)}${proposed ? '? ' : ''}${heading}`);
  };
  for (const { id, title, line, proposed, parts } of works) {
    row({ line, heading: `${id}  ${title === '' ? '(no title)' : title}`, ...(proposed && { proposed }) }, 0);
    for (const part of parts) {
      row(part, 1);
      for (const section of part.sections) {
        row(section, 2);
        for (const measure of section.measures) row(measure, 3);
      }
      for (const measure of part.measures) row(measure, 2);
    }
  }
  return `${rows.join('\n')}\n`;
}
