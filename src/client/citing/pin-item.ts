import { isHeadingId, kindOfId } from '#address/grammar.ts';
import { formatRange } from '#address/range.ts';
import { isWithin, parentOf } from '#address/within.ts';
import type { Place } from '#dossier/dossier.ts';
import { hashesOf } from '#dossier/hash.ts';
import type { Selection } from '../reading/selection.ts';
import { counterpartOf, sentences, wordsOf } from '../reading/sentences.ts';
import type { Source } from './source.ts';
import { slugOf } from './source.ts';

/** Returns a selection as it is pinned. */
export function placeOf({ first, last, all }: Selection, source: Source): Place {
  return toPlace(formatRange({ first: first.id, last: last.id }), all, source);
}

/** Returns the section or measure whose heading is selected, as it is pinned; undefined for any other selection. */
export function unitPlaceOf({ first, last }: Selection, source: Source): { kind: 'section' | 'measure'; place: Place } | undefined {
  const unit = parentOf(first.id) ?? '';
  const kind = kindOfId(unit);
  if (first !== last || !isHeadingId(first.id) || (kind !== 'section' && kind !== 'measure')) return undefined;
  const all = sentences().filter(({ id }) => isWithin(id, unit));
  // A page of contents has the heading alone: the dossier sees the words first.
  return { kind, place: all.length > 1 ? toPlace(unit, all, source) : { kind: 'place', report: slugOf(source), id: unit, hashes: {} } };
}

function toPlace(id: string, all: readonly HTMLElement[], source: Source): Place {
  const wordsIn = (locale: Source['locale']): string =>
    all
      .map((sentence) => (locale === source.own ? sentence : counterpartOf(sentence)))
      .map((sentence) => (sentence && !sentence.classList.contains('missing') ? wordsOf(sentence) : ''))
      .join('');
  return { kind: 'place', report: slugOf(source), id, hashes: hashesOf(wordsIn('zh'), wordsIn('en')) };
}
