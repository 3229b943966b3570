import { pageOf } from '#address/within.ts';
import { currentIdOf } from '#edition/ended.ts';
import type { Edition, Segment } from '#edition/types.ts';
import type { OriginRun } from '#schemas/origins.ts';
import { failAt } from '#schemas/read.ts';
import type { OutsideText } from '#schemas/texts.ts';
import type { Wording } from '#schemas/wordings.ts';
import { unfold } from '#text/fold.ts';
import { compared, comparedText } from './compared.ts';
import { hanIn } from './han.ts';
import { withQuotes } from './with-quotes.ts';

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
  /** It lies within a longer run that is shown, whose earlier part then tells of it. */
  isWithin: boolean;
  /** Undefined until an editor has read it. */
  kind: Wording['kind'] | undefined;
  official: { en: string; text: OutsideText } | undefined;
  /** The words of our translation, and why they are not the official ones. */
  ours: string | undefined;
  departs: Wording['places'][string]['departs'];
  note: Wording['places'][string]['note'];
  /** The other sentences of the report that say the same. */
  also: readonly string[];
}

const known = new WeakMap<Edition, readonly Origin[]>();

/** Returns every run of a report's ledger in the order of the text, by an editor's trimming where there is one; made once for all pages. */
export function originsOf(edition: Edition, texts: readonly OutsideText[]): readonly Origin[] {
  const origins = known.get(edition) ?? collect(edition, texts);
  known.set(edition, origins);
  return origins;
}

function collect(edition: Edition, texts: readonly OutsideText[]): Origin[] {
  const { origins, wordings, slug, segments } = edition;
  const file = `reports/${slug}/origins.json`;
  const byId = new Map(texts.map((text) => [text.id, text]));
  const textOf = (id: string): OutsideText =>
    byId.get(id) ??
    failAt(file, `It names the text ${id}, which is not in texts.json. Run \`npm run origins\` again.`, 'content:no-such-text');
  const said = new Map(wordings.map((wording) => [wording.words, wording]));
  const counts = new Map<string, number>();
  const keys = new Map(origins.runs.map((run) => [run, comparedText((run.kept ?? run).words)]));
  const sentencesOf = new Map<string | undefined, string[]>();
  for (const [run, key] of keys) sentencesOf.set(key, [...(sentencesOf.get(key) ?? []), run.sentence]);
  const all = origins.runs.flatMap((run) => {
    const id = currentIdOf(edition, run.sentence);
    const segment = id === undefined ? undefined : segments.get(id);
    // After a correction of the source words may stand elsewhere in their sentence, or nowhere; `npm run check` says so.
    const moved = segment?.zh.startsWith(run.words, run.from) === true ? 0 : (segment?.zh.indexOf(run.words) ?? -1) - run.from;
    if (!segment || run.from + moved < 0) return [];
    const { from, to, words, han, texts: having, occurrences, part } = run.kept ?? run;
    const wording = said.get(comparedText(run.words));
    const place = wording?.places[run.sentence];
    const number = (counts.get(segment.id) ?? 0) + 1;
    counts.set(segment.id, number);
    const textsOfRun = having.map(textOf);
    const origin: Origin = {
      anchor: `${segment.id}-${number}`,
      segment,
      whole: { from: run.from + moved, to: run.to + moved, words: run.words, han: run.han },
      from: from + moved,
      to: to + moved,
      words,
      han,
      texts: textsOfRun,
      earliest: textsOfRun[0] as OutsideText,
      occurrences,
      part: part && wording?.part !== undefined ? { ...printed(words, wording.part), text: textOf(part.text) } : undefined,
      stock: run.stock,
      isWithin: false,
      kind: place?.kind ?? wording?.kind,
      official: wording?.official && { en: wording.official.en, text: textOf(wording.official.text) },
      ours: place?.ours,
      departs: place?.departs,
      note: place?.note,
      also: (sentencesOf.get(keys.get(run)) ?? []).filter((sentence) => sentence !== run.sentence),
    };
    return [origin];
  });
  return all.map((origin) => ({ ...origin, isWithin: all.some((other) => isShown(other) && isAround(other, origin)) }));
}

function isAround(one: Origin, other: Origin): boolean {
  return one.segment === other.segment && one.from <= other.from && other.to <= one.to && one.han > other.han;
}

/** Returns whether a page of the text, by its id, has runs that are shown: the page of all of them then has a section for it. */
export function hasOrigins(edition: Edition, texts: readonly OutsideText[], page: string): boolean {
  return originsOf(edition, texts).some((origin) => isShown(origin) && pageOf(origin.segment.id) === page);
}

/** Some of the words, given without marks, as they are printed. */
function printed(words: string, part: string): { words: string; han: number } {
  const folded = compared(words);
  const at = folded.text.indexOf(part);
  const [from, to] = withQuotes(words, ...unfold(folded, at, at + part.length));
  return { words: words.slice(from, to), han: hanIn(part) };
}

/** Whether a run is shown to readers: a coincidence of characters is not, nor what lies within a longer run. */
export function isShown({ kind, isWithin }: Origin): boolean {
  return kind !== 'chance' && !isWithin;
}
