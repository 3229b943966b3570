import { currentIdOf } from '#edition/ended.ts';
import type { Edition, Segment } from '#edition/types.ts';
import { failAt } from '#schemas/read.ts';

/** A sentence with the edition it stands in. */
export interface PlacedSentence {
  edition: Edition;
  segment: Segment;
  /** Its id in the home report; in any other report, `report:id`. */
  key: string;
}

/** The sentences of all reports by their keys, those of the home report first: the names that glossary and topics use. */
export interface Sentences {
  home: Edition;
  byKey: ReadonlyMap<string, PlacedSentence>;
  /** Returns the key of a sentence of an edition. */
  keyOf(edition: Edition, id: string): string;
  /**
   * Returns a sentence by its key. One that has ended is the sentence that now holds its words, or its last words at its
   * old address. Throws where no report has it; `where`, a file below content/, says who asked for it.
   */
  at(key: string, where: string): PlacedSentence;
}

/** Returns the sentences of all reports, named as seen from the home report. */
export function sentencesOf(editions: readonly Edition[], home: Edition): Sentences {
  const keyOf = ({ slug }: Edition, id: string): string => keyIn(home.slug, slug, id);
  const ordered = [home, ...editions.filter((edition) => edition !== home)];
  const byKey = new Map(ordered.flatMap((edition) => placedSentences(edition, home.slug)).map((placed) => [placed.key, placed]));
  const at = (key: string, where: string): PlacedSentence => {
    const found = byKey.get(key);
    if (found) return found;
    const [slug, id = key] = key.includes(':') ? key.split(':') : [home.slug];
    const edition = ordered.find((one) => one.slug === slug);
    const ended = edition?.ended[id];
    if (!edition || !ended)
      return failAt(
        where,
        `It names the sentence ${key}, and no report has it. Write an id that stands in content/reports/*/zh.`,
        'content:no-such-id',
      );
    const current = currentIdOf(edition, id);
    if (current !== undefined) return at(keyOf(edition, current), where);
    const segment: Segment = {
      type: 'segment',
      id,
      line: 1,
      zh: ended.words,
      en: undefined,
      notes: [],
      received: { before: '', after: '' },
    };
    return { edition, segment, key };
  };
  return { home, byKey, keyOf, at };
}

/** Returns the sentences of one report, named as seen from the home report, whose slug is given. */
export function placedSentences(edition: Edition, home: string): PlacedSentence[] {
  return [...edition.segments.values()].map((segment) => ({ edition, segment, key: keyIn(home, edition.slug, segment.id) }));
}

function keyIn(home: string, slug: string, id: string): string {
  return slug === home ? id : `${slug}:${id}`;
}
