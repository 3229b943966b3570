import type { VFile } from 'vfile';
import { align, sameWords, similarity } from '#text/similarity.ts';
import {
  doubledIds,
  insertedParagraph,
  insertedSentence,
  numberedId,
  numberOfName,
  numberWithin,
  paragraphId,
  paragraphLetter,
  sentenceId,
  sentenceName,
} from '#address/assign.ts';
import { headingIdOf } from '#address/grammar.ts';
import { nameOf, parentOf } from '#address/within.ts';
import { endIds } from './end-ids.ts';
import { idsOf } from './ids.ts';
import type { EndedId, Register } from './register.ts';
import { wordsOf } from './register.ts';
import { divisionKinds } from './structure/kinds.ts';
import type { Division, Paragraph, Report, Segment, Unit } from './types.ts';

/**
 * Gives every unit, paragraph and segment of a tree its id. What the register already
 * names keeps its name: numbered units by number and words, paragraphs and sentences by
 * an alignment that keeps their order; what is left gets the next free name. Returns the
 * ids that ended, old ones included. `hash` is the seed's, to date them. Fails on `file`
 * where a number stands before other words than were published under it.
 */
export function identify(tree: Report, register: Register, hash: string, file: VFile): EndedId[] {
  const taken = new Set([...register.ended.map(({ id }) => id), ...(register.tree ? idsOf(register.tree) : [])]);
  const before = register.tree?.children ?? [];
  const highest = highestOf(taken);
  for (const work of tree.children) {
    identifyUnit(
      work,
      before.find(({ id }) => id === work.id),
      { taken, highest, ended: register.ended, file },
    );
  }
  return endIds(tree, register, hash, file);
}

/** Returns the highest number of a sentence, by the paragraph. */
function highestOf(ids: ReadonlySet<string>): Map<string, number> {
  const highest = new Map<string, number>();
  for (const id of ids) {
    const paragraph = parentOf(id);
    const number = paragraph === undefined ? undefined : numberWithin(id, paragraph);
    if (paragraph !== undefined && number !== undefined) highest.set(paragraph, Math.max(number, highest.get(paragraph) ?? 0));
  }
  return highest;
}

interface Desk {
  /** Every id that is or was in use. */
  taken: Set<string>;
  /** The highest number that a sentence of the register has, by the paragraph. */
  highest: ReadonlyMap<string, number>;
  ended: readonly EndedId[];
  file: VFile;
}

function identifyUnit(unit: Unit, before: Unit | undefined, desk: Desk): void {
  if (unit.heading) identifyHeading(unit.id, unit.heading.children[0], before?.heading?.children[0], desk);
  identifyParagraphs(unit, before, desk);
  for (const kind of divisionKinds) {
    const divisions = divisionsOf(unit, kind);
    const partners = partnersOf(divisions, before ? divisionsOf(before, kind) : [], desk);
    for (const division of divisions) {
      const partner = partners.get(division);
      division.id = partner?.id ?? freeNumberedId(division, unit, desk);
      desk.taken.add(division.id);
      identifyUnit(division, partner, desk);
    }
  }
}

/** Gives a heading the id that it has by its unit, whatever its words; warns where they are others than were published. */
function identifyHeading(unitId: string, heading: Segment, before: Segment | undefined, { ended, file }: Desk): void {
  heading.id = headingIdOf(unitId);
  const words = before?.value ?? ended.find(({ id }) => id === heading.id)?.words;
  if (words === undefined || similarity(words, heading.value) >= sameWords) return;
  file.message(
    `${heading.id} now shows other words (“${heading.value}”, until now “${words}”): the heading of a unit keeps its id. Check that the text below is still that of the same unit.`,
    heading.position,
    'report:heading-changed',
  );
}

const divisionsOf = (unit: Unit, kind: Division['kind']): Division[] =>
  unit.children.filter((child) => child.type === 'division' && child.kind === kind) as Division[];

/** Returns which division of the register each division continues: the one of its number whose words it has. */
function partnersOf(divisions: Division[], before: Division[], { ended, file }: Desk): Map<Division, Division> {
  const partners = new Map<Division, Division>();
  const given = new Set<Division>();
  for (const division of divisions) {
    const candidates = before.filter(
      (old) => old.number === division.number && !given.has(old) && !ended.some(({ id, why }) => id === old.id && why === 'renumbered'),
    );
    const partner = candidates.find((old) => isSame(old, division));
    if (partner) {
      partners.set(division, partner);
      given.add(partner);
    } else if (candidates[0]) {
      file.fail(
        `The number of ${candidates[0].id} now stands before other words (“${division.heading.children[0].value}”, until now “${candidates[0].heading.children[0].value}”), so the split stops: the id would silently show other words. If the units were renumbered, add "${candidates[0].id}": { "why": "renumbered" } to ended.json and split again.`,
        division.heading.children[0].position,
        'report:number-renumbered',
      );
    }
  }
  return partners;
}

function isSame(old: Division, division: Division): boolean {
  const heading = ({ heading: { children } }: Division): string => children[0].value;
  return similarity(heading(old), heading(division)) >= sameWords || similarity(wordsOf(old), wordsOf(division)) >= sameWords;
}

function freeNumberedId(division: Division, parent: Unit, { taken, file }: Desk): string {
  const id = numberedId(division.kind, division.number, parent.id, parent.type === 'work' ? 'work' : parent.kind);
  if (!taken.has(id)) return id;
  return (
    doubledIds(id).find((name) => !taken.has(name)) ??
    file.fail(
      `No free id is left for “${division.heading.children[0].value}”: ${id} is or was in use, and an id is never used again. Correct the number in the seed.`,
      division.heading.children[0].position,
      'report:no-free-id',
    )
  );
}

function identifyParagraphs(unit: Unit, before: Unit | undefined, desk: Desk): void {
  const { taken, highest } = desk;
  const paragraphs = unit.children.filter((child) => child.type === 'paragraph');
  const old = before?.children.filter((child) => child.type === 'paragraph') ?? [];
  const partners = align(old.map(wordsOf), paragraphs.map(wordsOf));
  const toId = (letter: string): string => paragraphId(unit.id, unit.type === 'work' ? 'work' : unit.kind, letter);
  const isTaken = (letter: string): boolean => taken.has(toId(letter));
  const ownsBare = isLeaf(unit) && (highest.get(unit.id) ?? 0) <= 0;
  const first = nameOf(old.find(({ id }) => id !== unit.id)?.id ?? paragraphLetter(0));

  const lastPartner = partners.findLastIndex((index) => index !== undefined);
  let nextLetter: (() => string) | undefined;
  let previous: string | undefined;
  paragraphs.forEach((paragraph, at) => {
    const partner = partners[at] === undefined ? undefined : old[partners[at]];
    if (partner) paragraph.id = partner.id;
    else if (at === 0 && ownsBare) paragraph.id = unit.id;
    else {
      paragraph.id = toId(at > lastPartner ? (nextLetter ??= lettersBehind(isTaken))() : insertedParagraph(previous, first, isTaken));
    }
    if (paragraph.id !== unit.id) {
      taken.add(paragraph.id);
      previous = nameOf(paragraph.id);
    }
    identifySentences(paragraph, partner, desk);
  });
}

/** Returns whether a unit owns its first paragraph under its bare id: a section or measure without measures below. */
function isLeaf(unit: Unit): boolean {
  return (
    unit.type === 'division' && unit.kind !== 'part' && !unit.children.some((child: Unit['children'][number]) => child.type === 'division')
  );
}

/** How many names one letter and two letters make. */
const letterNames = 420;

/** Returns what gives the letter behind all that are taken, none of them passed over, and then the one behind that; behind the last of two letters comes zz2. */
function lettersBehind(isTaken: (letter: string) => boolean): () => string {
  const last = paragraphLetter(letterNames - 1);
  let after = 0;
  for (let index = 0; index < letterNames; index++) if (isTaken(paragraphLetter(index))) after = index + 1;
  let number = 1;
  return () => {
    if (after < letterNames) return paragraphLetter(after++);
    do number++;
    while (isTaken(`${last}${number}`));
    return `${last}${number}`;
  };
}

function identifySentences(paragraph: Paragraph, before: Paragraph | undefined, { taken, highest }: Desk): void {
  const sentences = paragraph.children;
  const old = before?.children ?? [];
  const partners = align(old.map(value), sentences.map(value));
  const names = partners.map((index) => (index === undefined ? undefined : nameOf(old[index]?.id ?? '')));
  const isTaken = (name: string): boolean => taken.has(sentenceId(paragraph.id, name));
  let next = Math.max(0, highest.get(paragraph.id) ?? 0) + 1;
  // The next name that is known, from each sentence on.
  const followed = names.slice();
  for (let at = followed.length - 2; at >= 0; at--) followed[at] ??= followed[at + 1];
  sentences.forEach((sentence, at) => {
    const following = followed[at];
    const name = names[at] ?? (following === undefined ? sentenceName(next) : insertedSentence(names[at - 1], following, isTaken));
    names[at] = name;
    sentence.id = sentenceId(paragraph.id, name);
    taken.add(sentence.id);
    next = Math.max(next, numberOfName(name) + 1);
  });
}

const value = (segment: Segment): string => segment.value;
