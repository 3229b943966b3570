import { pageOf } from '#address/within.ts';
import type { Edition, Segment } from '#edition/types.ts';
import type { OriginRun } from '#schemas/origins.ts';
import { failAt } from '#schemas/read.ts';
import type { OutsideText } from '#schemas/texts.ts';
import type { Wording } from '#schemas/wordings.ts';
import { comparedText } from './compared.ts';
import type { PlacedRun } from './place-of-run.ts';
import { placeOfRun } from './place-of-run.ts';
import { printedPart } from './printed-part.ts';

/** Words of a report that stand in an earlier text, with what its editor says of them. */
export interface Origin {
  /** Its name on the page of all of them: `r3.1.s1-2`. */
  anchor: string;
  segment: Segment;
  /** The run as it was found, before an editor trimmed it. */
  whole: { from: number; to: number; words: string; han: number };
  /** The offsets of the words in the Chinese of the sentence, in UTF-16 code units, and the words as printed. */
  from: number;
  to: number;
  words: string;
  han: number;
  /** The texts that have them, the earliest first; there is at least one. */
  texts: readonly OutsideText[];
  earliest: OutsideText;
  occurrences: number;
  /** A part of them that a still earlier text has, where an editor says it. */
  part: { words: string; han: number; text: OutsideText } | undefined;
  stock: OriginRun['stock'];
  /** Undefined until an editor has read it. */
  kind: Wording['kind'] | undefined;
  official: { en: string; text: OutsideText } | undefined;
  /** The words of our translation, and why they are not the official ones. */
  ours: string | undefined;
  departs: Wording['places'][string]['departs'];
  note: Wording['places'][string]['note'];
  /** Readers see it: it is no coincidence of characters, and lies within no longer run that they see, whose part then tells of it. */
  isShown: boolean;
  /** The ids of the other sentences in which readers see the same words. */
  also: readonly string[];
}

/** What a run is by itself; how it stands to the others follows. */
type Alone = Omit<Origin, 'isShown' | 'also'>;

const origins = new WeakMap<Edition, readonly Origin[]>();

/**
 * Returns every run of a report's ledger in the order of the text, by an editor's trimming where there is one; made once
 * for all pages, from the texts of the first call. Throws where a file names a text that is not among them.
 */
export function originsOf(edition: Edition, texts: readonly OutsideText[]): readonly Origin[] {
  const made = origins.get(edition) ?? related(collect(edition, texts));
  origins.set(edition, made);
  return made;
}

/** Returns those of them that readers see. */
export function shownOrigins(edition: Edition, texts: readonly OutsideText[]): Origin[] {
  return originsOf(edition, texts).filter(({ isShown }) => isShown);
}

/** Returns whether a report was looked up in earlier texts, whatever was found. */
export function isLookedUp({ origins: { texts } }: Edition): boolean {
  return Object.keys(texts).length > 0;
}

/** Returns whether readers see a run on a page of the text, given by its id: the page of all of them then has a section for it. */
export function hasOrigins(edition: Edition, texts: readonly OutsideText[], page: string): boolean {
  return shownOrigins(edition, texts).some(({ segment }) => pageOf(segment.id) === page);
}

function collect(edition: Edition, texts: readonly OutsideText[]): Alone[] {
  const said = new Map(edition.wordings.map((wording) => [wording.words, wording]));
  const textOf = textFinder(edition.slug, texts);
  const counts = new Map<string, number>();
  return edition.origins.runs.flatMap((run) => {
    const placed = placeOfRun(edition, run);
    if (!placed) return [];
    const { id } = placed.segment;
    const number = (counts.get(id) ?? 0) + 1;
    counts.set(id, number);
    const wording = said.get(comparedText(run.words));
    return [toOrigin(run, placed, wording, `${id}-${number}`, textOf)];
  });
}

function toOrigin(
  run: OriginRun,
  { segment, moved }: PlacedRun,
  wording: Wording | undefined,
  anchor: string,
  textOf: (id: string, file: string) => OutsideText,
): Alone {
  const { from, to, words, han, texts: having, occurrences, part } = run.kept ?? run;
  const place = wording?.places[run.sentence];
  const texts = having.map((id) => textOf(id, 'origins.json'));
  const printed = part && wording?.part !== undefined ? printedPart(words, wording.part) : undefined;
  return {
    anchor,
    segment,
    whole: { from: run.from + moved, to: run.to + moved, words: run.words, han: run.han },
    from: from + moved,
    to: to + moved,
    words,
    han,
    texts,
    earliest: texts[0] as OutsideText,
    occurrences,
    part: part && printed && { ...printed, text: textOf(part.text, 'origins.json') },
    stock: run.stock,
    kind: place?.kind ?? wording?.kind,
    official: wording?.official && { en: wording.official.en, text: textOf(wording.official.text, 'wordings.json') },
    ours: place?.ours,
    departs: place?.departs,
    note: place?.note,
  };
}

function textFinder(slug: string, texts: readonly OutsideText[]): (id: string, file: string) => OutsideText {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return (id, file) =>
    byId.get(id) ??
    failAt(
      `reports/${slug}/${file}`,
      `It names the text ${id}, which is not in content/texts.json. Put the text back into the list, or name another.`,
      'content:no-such-text',
    );
}

/** Says of each run how it stands to the others. */
function related(all: readonly Alone[]): Origin[] {
  const seen = all.filter(({ kind }) => kind !== 'chance');
  const shown = new Set(seen.filter((one) => !seen.some((other) => isAround(other, one))));
  const sentencesOf = new Map<string, string[]>();
  for (const { words, segment } of shown)
    sentencesOf.set(comparedText(words), [...(sentencesOf.get(comparedText(words)) ?? []), segment.id]);
  return all.map((one) => ({
    ...one,
    isShown: shown.has(one),
    also: [...new Set(sentencesOf.get(comparedText(one.words)))].filter((id) => id !== one.segment.id),
  }));
}

function isAround(one: Alone, other: Alone): boolean {
  return one.segment === other.segment && one.from <= other.from && other.to <= one.to && one.han > other.han;
}
