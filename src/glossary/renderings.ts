import { stemmer } from 'stemmer';
import { currentIdOf } from '#edition/ended.ts';
import type { RenderingKind } from '#renderings/format.ts';
import type { Deviation, DeviationReason } from '#schemas/renderings.ts';
import type { ConceptEntry } from './concepts.ts';
import type { TermMention } from './glossary.ts';
import { englishOf } from './glossary.ts';

/** Places of a concept that are rendered by the same words, for the same reason. */
export interface Rendering {
  kind: RenderingKind;
  /** The words as they stand at the first of the places; undefined where none of the forms of the rendering stands there. */
  words: string | undefined;
  /** Why they are not the preferred rendering, and more about that, where somebody has said it. */
  why: DeviationReason | undefined;
  note: Deviation['note'];
  places: TermMention[];
}

/** The order in which renderings are told. */
export const renderingKinds: readonly RenderingKind[] = ['preferred', 'inflected', 'holds', 'departs', 'open', 'untranslated'];

/** Returns the mentions of a concept by their rendering: the preferred first, then its inflections, what holds it and what departs from it, the most frequent first. */
export function renderingsOf(concept: ConceptEntry, mentions: readonly TermMention[]): Rendering[] {
  const groups = new Map<string, Rendering>();
  for (const mention of mentions) {
    const { places, ...rendering } = renderingAt(concept, mention);
    const { kind, words, why, note } = rendering;
    const key = JSON.stringify([kind, words === undefined ? '' : plainWords(words).join(' '), why, note]);
    const group = groups.get(key);
    if (group) group.places.push(...places);
    else groups.set(key, { ...rendering, places });
  }
  return [...groups.values()].sort(
    (a, b) => renderingKinds.indexOf(a.kind) - renderingKinds.indexOf(b.kind) || b.places.length - a.places.length,
  );
}

/** Returns the row of its report that says why a mention departs from the preferred rendering; undefined where it does not depart, or nobody has said why. */
export function deviationOf(concept: ConceptEntry, mention: TermMention): Deviation | undefined {
  const words = englishOf(mention);
  if (mention.segment.en === undefined || (words !== undefined && isPreferred(concept, words))) return undefined;
  return mention.edition.deviations.find(
    (one) => one.concept === concept.slug && (words === undefined ? isAt(mention, one.at) : one.words === words.toLowerCase()),
  );
}

/** Returns the different words by which a concept is rendered, as stems: inflections of the same words are one. */
export function formsIn(renderings: readonly Rendering[]): string[] {
  return [...new Set(renderings.flatMap(({ words }) => (words === undefined ? [] : [stemsOf(words)])))];
}

/** Whether a row is of the sentence of a mention, under the id that it has now. */
function isAt({ edition, segment }: TermMention, at: string | undefined): boolean {
  return at !== undefined && currentIdOf(edition, at) === segment.id;
}

function renderingAt(concept: ConceptEntry, mention: TermMention): Rendering {
  const words = englishOf(mention);
  const rendering = { words, why: undefined, note: undefined, places: [mention] };
  if (mention.segment.en === undefined) return { ...rendering, kind: 'untranslated' };
  if (words !== undefined && isPreferred(concept, words))
    return { ...rendering, kind: plainWords(words).join(' ') === plainWords(concept.en.term).join(' ') ? 'preferred' : 'inflected' };
  const deviation = deviationOf(concept, mention);
  if (!deviation) return { ...rendering, kind: 'open' };
  return { ...rendering, kind: holdsPreferred(concept, words ?? '') ? 'holds' : 'departs', why: deviation.why, note: deviation.note };
}

/** Whether words are the preferred rendering of a concept, or an inflection of it. */
function isPreferred({ en }: ConceptEntry, words: string): boolean {
  return stemsOf(words) === stemsOf(en.term);
}

/** Whether the preferred rendering, or an inflection of it, stands whole in words. */
function holdsPreferred({ en }: ConceptEntry, words: string): boolean {
  return ` ${stemsOf(words)} `.includes(` ${stemsOf(en.term)} `);
}

/** Returns words as stems, without articles and marks. */
export function stemsOf(words: string): string {
  return plainWords(words).map(stemmer).join(' ');
}

/** The words without capitals, marks, articles and the s of a possessive. */
function plainWords(words: string): string[] {
  return (
    words
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !['the', 'a', 'an', 's'].includes(word));
}
