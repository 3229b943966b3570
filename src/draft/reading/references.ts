import type { Line } from './lines.ts';
import type { Span } from './spans.ts';
import { firstFrom } from './spans.ts';

const author = "(?:[\\u3400-\\u9fff·]{2,20}|[A-Z][\\w'’.-]{0,30}(?:,? [A-Z][\\w'’.-]{0,30}){0,5})";
const noteMark = '(?:\\[\\^?[^\\]]{1,40}\\]:?|[①-⑳]|\\d{1,3}[.、])?\\s{0,4}';
const entry = new RegExp(
  `^${noteMark}${author}(?:,? ?trans(?:lator)?)?(?:[.．] ?|[,，] ?\\d{4}[.．]|\\. \\(\\d{4}\\)\\.)\\s?(?=.{0,600}(?:19|20)\\d\\d)`,
);
const shortNote = new RegExp(`^${noteMark}${author}[,，] .{2,300}[,，] (?:节|sec\\.|[Ss]ection) ?$`);

/** Returns the lines that are entries of a list of references, or short notes, up to the citation in them: what stands in quotation marks there is a title. */
export function referencesIn(text: string, lines: readonly Line[], citations: readonly Span[]): Span[] {
  return lines.flatMap(({ start, end }): Span[] => {
    const number = firstFrom(citations, start);
    const first = citations[number];
    if (!first || first.from >= end) return [];
    const lead = text.slice(start, Math.min(first.from, start + 1000));
    const isEntry = /\[R(?:\/OL)?\]/i.test(lead) || (entry.test(lead) && !/[。！？]/.test(lead));
    return isEntry || shortNote.test(lead) ? [{ from: start, to: end }] : [];
  });
}
