import { formatRange } from '#address/range.ts';
import { isWithin } from '#address/within.ts';
import { resolve } from '../resolve.ts';
import type { Addressed } from '../contract.ts';
import type { Stage } from '../present.ts';
import { printedOf } from '../present.ts';
import type { Span } from './exact.ts';
import type { Named } from './own-forms.ts';
import type { Source } from './source.ts';
import { sentenceAt } from './source.ts';

/** Returns the place of a stretch of the text. */
export function placeOf(source: Source, [from, to]: Span, stage: Stage): Addressed | undefined {
  const [first, last] = [source.sentences[sentenceAt(source, from)], source.sentences[sentenceAt(source, to - 1)]];
  if (!first || !last) return undefined;
  if (first.page === last.page) return resolve(formatRange({ first: first.id, last: last.id }), stage, first.page.slug);
  // Over the end of a page there is an address, but no one page that shows it.
  const begin = resolve(first.id, stage, first.page.slug);
  return (
    begin && {
      ...begin,
      id: formatRange({ first: first.id, last: last.id }),
      printed: `${begin.printed}–${printedOf(last.page, last.id, stage.locale)}`,
    }
  );
}

/** Returns whether a stretch begins in a place that the pasted text names itself. */
export function isNamed(source: Source, [from]: Span, named: readonly Named[]): boolean {
  const sentence = source.sentences[sentenceAt(source, from)];
  return (
    sentence !== undefined &&
    named.some(({ first, slug }) => isWithin(sentence.id, first) && (slug || sentence.page.slug) === sentence.page.slug)
  );
}

/** Returns the stretches of the places that the pasted text names itself. */
export function namedSpans({ starts, sentences }: Source, named: readonly Named[]): Span[] {
  const spans: Span[] = [];
  for (const { first, last, slug } of named.slice(0, 4)) {
    const isThere =
      (id: string) =>
      (one: { id: string; page: { slug: string } }): boolean =>
        one.id === id && (slug || one.page.slug) === one.page.slug;
    const [from, to] = [sentences.findIndex(isThere(first)), sentences.findIndex(isThere(last))];
    if (from >= 0 && to >= from) spans.push([starts[from] as number, starts[to + 1] as number]);
  }
  return spans;
}

/** Returns whether a stretch is whole sentences. */
export function isWholeSentences({ starts, text }: Source, [from, to]: Span): boolean {
  return starts.indexOf(from) >= 0 && (starts.indexOf(to) >= 0 || (text.charAt(to) === ' ' && starts.indexOf(to + 1) >= 0));
}
