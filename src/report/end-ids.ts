import type { VFile } from 'vfile';
import { containment, sameWords, similarity } from '#text/similarity.ts';
import { isHeadingId } from '#address/grammar.ts';
import { isWithin, parentOf } from '#address/within.ts';
import type { EndedId, Register } from './register.ts';
import { wordsOf } from './register.ts';
import { placedSegments } from './segments.ts';
import type { Division, Paragraph, Report, Segment, Unit, Work } from './types.ts';

type Named = Work | Division | Paragraph | Segment;

/** A node that has an address, with the unit it stands in. */
interface Entry {
  node: Named;
  home: string;
}

/** How much of a sentence must live on in another for the two to count as merged. */
const mergedWords = 0.6;

/** From this similarity on, words moved as they were rather than into a longer sentence. */
const movedWords = 0.9;

/**
 * Returns the ids that have ended: those of the register, and every id of its tree that the new
 * tree no longer has, with where its words went. What an editor declared is completed;
 * fails on `file` where an id is declared that was never published.
 */
export function endIds(tree: Report, register: Register, hash: string, file: VFile): EndedId[] {
  const before = register.tree ? entriesOf(register.tree) : new Map<string, Entry>();
  const now = entriesOf(tree);
  const declared = register.ended.filter(({ since }) => since === undefined);
  for (const { id } of declared) {
    if (before.has(id)) continue;
    file.fail(
      `ended.json says that ${id} ended, but no such id was ever published. Correct or remove the entry.`,
      { line: 1, column: 1 },
      'report:ended-unknown',
    );
  }
  // A title that was taken out and comes back has the only id it can have.
  const ended = register.ended.filter(({ id, since }) => since !== undefined && !now.has(id));
  const heirs = new Map<string, string | undefined>();
  for (const [id, entry] of before) {
    if (now.has(id) || ended.some((old) => old.id === id)) continue;
    const { node } = entry;
    const home = now.has(entry.home) ? entry.home : heirs.get(entry.home);
    const heir = node.type === 'segment' ? heirOfWords(node, home, now) : heirOfUnit(node, home, now);
    heirs.set(id, heir?.id);
    const reason = declared.find((known) => isWithin(id, known.id))?.why;
    ended.push({
      id,
      why: reason ?? (heir ? (isMoved(node, heir) ? 'renumbered' : 'merged') : 'withdrawn'),
      to: heir?.id ?? null,
      words: node.type === 'segment' ? node.value : '',
      since: hash,
    });
  }
  return ended;
}

/** Returns every node of a tree that has an address, by it; a run-in paragraph without a letter is its unit. */
function entriesOf(tree: Report): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const work of tree.children) {
    entries.set(work.id, { node: work, home: work.id });
    for (const { segment, unit, paragraph } of placedSegments(work)) {
      if (!entries.has(unit.id)) entries.set(unit.id, { node: unit as Division, home: parentOf(unit.id) ?? work.id });
      if (paragraph && !entries.has(paragraph.id)) entries.set(paragraph.id, { node: paragraph as Paragraph, home: unit.id });
      entries.set(segment.id, { node: segment, home: unit.id });
    }
  }
  return entries;
}

function heirOfWords(old: Segment, home: string | undefined, now: ReadonlyMap<string, Entry>): Segment | undefined {
  const isHeading = isHeadingId(old.id);
  const kept = ({ value }: Segment): number => Math.max(containment(old.value, value), similarity(old.value, value));
  return best(
    [...now.values()]
      .filter((entry) => entry.home === home)
      .flatMap(({ node }) => (node.type === 'segment' && isHeadingId(node.id) === isHeading ? [node] : [])),
    kept,
    mergedWords,
  );
}

function heirOfUnit(old: Unit | Paragraph, home: string | undefined, now: ReadonlyMap<string, Entry>): Named | undefined {
  const words = wordsOf(old);
  return best(
    [...now.values()].flatMap((entry) => {
      const { node } = entry;
      if (node.type === 'segment' || node.type !== old.type) return [];
      return node.type === 'division' || entry.home === home ? [node] : [];
    }),
    (node) => similarity(words, wordsOf(node)),
    sameWords,
  );
}

/** Returns the candidate that scores highest, if it reaches the least that counts. */
function best<T>(candidates: readonly T[], score: (candidate: T) => number, least: number): T | undefined {
  let found: { candidate: T; score: number } | undefined;
  for (const candidate of candidates) {
    const own = score(candidate);
    if (own >= least && own > (found?.score ?? 0)) found = { candidate, score: own };
  }
  return found?.candidate;
}

function isMoved(old: Named, heir: Named): boolean {
  return old.type !== 'segment' || heir.type !== 'segment' || similarity(old.value, heir.value) >= movedWords;
}
