import { numberToNumeral } from '#text/numerals.ts';
import { seeded, shuffled } from '../seeded.ts';
import { alter } from './alter.ts';
import type { Identity } from './identity.ts';
import { identityOf } from './identity.ts';
import type { Material, Passage } from './passages.ts';

/** A made-up report: what it is, and its text. */
export interface Recombined extends Identity {
  text: string;
}

/** Of so many sentences one is altered. */
const oneIn = 5;

/**
 * Returns the made-up report with a number, from 0: sections of four to eight reports under headings of their parts,
 * numbered anew, some sentences altered. The same number and material give the same words.
 */
export function recombine(number: number, materials: readonly Material[]): Recombined {
  const identity = identityOf(number);
  const random = seeded(number + 1);
  const mixed = shuffled(materials, random);
  const sources = mixed.slice(0, between(4, 8, random));
  const others = mixed.slice(sources.length);
  const seen = new Set<string>();
  const isNew = (words: string): boolean => !seen.has(words) && Boolean(seen.add(words));
  const parts = inTurn(sources, others, (material) => material.parts, random)
    .filter(isNew)
    .slice(0, between(3, 5, random));
  const passages = inTurn(sources, others, (material) => material.passages, random).filter(({ heading }) => isNew(heading));
  const lines = parts.flatMap((part, at) => [
    ...headingLines(identity, 'part', at + 1, part),
    ...passages.splice(0, between(4, 8, random)).flatMap((passage, index) => sectionLines(identity, index + 1, passage, random)),
  ]);
  const opening = identity.address === undefined ? [] : [identity.address];
  return { ...identity, text: [...identity.title, ...opening, ...lines, ''].join('\n') };
}

/** What the sources have comes first, in an order of chance, then what others have. */
function inTurn<Item>(
  sources: readonly Material[],
  others: readonly Material[],
  take: (material: Material) => readonly Item[],
  random: () => number,
): Item[] {
  return [...shuffled(sources.flatMap(take), random), ...shuffled(others.flatMap(take), random)];
}

function sectionLines(identity: Identity, number: number, { heading, lines }: Passage, random: () => number): string[] {
  const words = lines.map((sentences) => sentences.map((words) => (random() < 1 / oneIn ? alter(words, random) : words)).join(''));
  return [...headingLines(identity, 'section', number, heading), ...words.map((line) => `　　${line}`)];
}

/** A plan has chapters and their sections, whatever else has parts with numerals. */
function headingLines({ kind }: Identity, level: 'part' | 'section', number: number, words: string): string[] {
  const numeral = numberToNumeral(number);
  const isPart = level === 'part';
  if (kind === 'plan') return [`第${numeral}${isPart ? '章' : '节'}　${words}`];
  return [isPart ? `${numeral}、${words}` : `（${numeral}）${words}`];
}

function between(first: number, last: number, random: () => number): number {
  return first + Math.floor(random() * (last - first + 1));
}
