import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { comparedText } from './compared.ts';
import { countIn } from './count-terms.ts';
import { hanIn } from './han.ts';
import type { TextsRead } from './texts.ts';
import { isNational } from './texts.ts';

/** How often a term stands in one text. */
export interface LifePoint {
  text: OutsideText;
  count: number;
  /** The Chinese characters of the text, and the occurrences for each 10,000 of them. */
  han: number;
  rate: number;
}

/** The life of a term in the texts read. */
export interface Life {
  /** The national texts, with and without it, the oldest first. */
  national: readonly LifePoint[];
  /** The provincial ones that have it. */
  provincial: readonly LifePoint[];
  /** How often the home report has it, in how many characters. */
  here: { count: number; han: number; rate: number };
}

const known = new WeakMap<Edition, { folded: string; han: number }>();

/** Returns the life of a concept's term; undefined where its term is not counted. */
export function lifeOf(concept: ConceptEntry, { texts, counts }: TextsRead, home: Edition): Life | undefined {
  const own = counts.counts[concept.slug];
  if (!own) return undefined;
  const points = texts.map((text): LifePoint => {
    const count = own[text.id] ?? 0;
    const han = counts.texts[text.id]?.han ?? 0;
    return { text, count, han, rate: rateOf(count, han) };
  });
  const { folded, han } = known.get(home) ?? wordsOf(home);
  const count = countIn(folded, concept) ?? 0;
  return {
    national: points.filter(({ text }) => isNational(text)),
    provincial: points.filter((point) => !isNational(point.text) && point.count > 0),
    here: { count, han, rate: rateOf(count, han) },
  };
}

/** Returns how often something stands in each 10,000 characters. */
export function rateOf(count: number, han: number): number {
  return han === 0 ? 0 : (count * 10_000) / han;
}

function wordsOf(edition: Edition): { folded: string; han: number } {
  // One after the other, parted, so that no term is found across two sentences.
  const all = [...edition.segments.values()].map(({ zh }) => zh);
  const words = { folded: all.map((zh) => comparedText(zh)).join('\n'), han: all.reduce((sum, zh) => sum + hanIn(zh), 0) };
  known.set(edition, words);
  return words;
}
