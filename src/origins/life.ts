import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { hanIn, rateOf } from '#text/han.ts';
import { comparedText } from './compared.ts';
import { countIn } from './count-terms.ts';
import type { TextsRead } from './texts.ts';
import { isNational } from './texts.ts';

/** How often a term stands in some text. */
export interface Frequency {
  count: number;
  /** The Chinese characters of the text, and the occurrences for each 10,000 of them. */
  han: number;
  rate: number;
}

/** How often a term stands in an outside text. */
export interface LifePoint extends Frequency {
  text: OutsideText;
}

/** The life of a term in the texts read, those without it among them, the oldest first. */
export interface Life {
  national: readonly LifePoint[];
  provincial: readonly LifePoint[];
  /** The same in the home report. */
  here: Frequency;
}

const folded = new WeakMap<Edition, { words: string; han: number }>();

/** Returns the life of a concept's term; undefined where its term is not counted, or no national text was read. */
export function lifeOf(concept: ConceptEntry, { texts, counts }: TextsRead, home: Edition): Life | undefined {
  const own = counts.counts[concept.slug];
  const national = texts.filter(isNational);
  if (!own || national.length === 0) return undefined;
  const toPoint = (text: OutsideText): LifePoint => ({ text, ...frequency(own[text.id] ?? 0, counts.texts[text.id]?.han ?? 0) });
  const { words, han } = wordsOf(home);
  return {
    national: national.map(toPoint),
    provincial: texts.filter((text) => !isNational(text)).map(toPoint),
    here: frequency(countIn(words, concept) ?? 0, han),
  };
}

function frequency(count: number, han: number): Frequency {
  return { count, han, rate: rateOf(count, han) };
}

function wordsOf(edition: Edition): { words: string; han: number } {
  const known = folded.get(edition);
  if (known) return known;
  // One after the other, parted, so that no term is found across two sentences.
  const all = [...edition.segments.values()].map(({ zh }) => zh);
  const made = { words: all.map((zh) => comparedText(zh)).join('\n'), han: all.reduce((sum, zh) => sum + hanIn(zh), 0) };
  folded.set(edition, made);
  return made;
}
