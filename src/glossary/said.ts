import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ConceptEntry } from './concepts.ts';
import type { ConcordanceLine } from './concordance.ts';
import { concordanceOf } from './concordance.ts';
import type { Glossary, Span, TermMention } from './glossary.ts';
import type { PlacedSentence } from './places.ts';

/** Words of a sentence; `isTerm` where they mean the concept. */
export interface Piece {
  words: string;
  isTerm: boolean;
}

/** A sentence that is shown whole, with what means the concept in it. */
export interface SaidSentence {
  at: PlacedSentence;
  isMention: boolean;
  zh: Piece[];
  en: Piece[] | undefined;
}

/** What a page shows of what the reports say of a concept: no sentence twice. */
export interface Said {
  /** The sentences that stand whole: all where they are few, else those that the editors chose. */
  whole: SaidSentence[];
  /** The other mentions of the home report, a line each. */
  lines: ConcordanceLine[];
}

/** Up to so many sentences a page shows whole. */
const few = 5;

/** Returns what a page shows of what the reports say of a concept: the mentions of the home report, and what the editors chose. */
export function saidOf(concept: ConceptEntry, { mentionsWithin, sentences }: Glossary, home: Edition): Said {
  const own = mentionsWithin(concept, home);
  const chosen = concept.says.map((id) => sentences.at(id, `glossary/${concept.slug}.yaml`));
  const all = new Map<string, PlacedSentence>([...chosen, ...own].map((at) => [at.key, at]));
  const whole = all.size <= few ? inOrder([...all.values()], home) : [...new Map(chosen.map((at) => [at.key, at])).values()];
  const shown = new Set(whole.map(({ key }) => key));
  return {
    whole: whole.map((at) =>
      toSaid(
        at,
        mentionsWithin(concept, at.edition).filter(({ key }) => key === at.key),
      ),
    ),
    lines: concordanceOf(own.filter(({ key }) => !shown.has(key))),
  };
}

/** Sentences as they follow one another in the text; those of the home report first. */
function inOrder(sentences: readonly PlacedSentence[], home: Edition): PlacedSentence[] {
  const ids = [...home.segments.keys()];
  const placeOf = ({ edition, segment }: PlacedSentence): number => (edition === home ? ids.indexOf(segment.id) : ids.length);
  return [...sentences].sort((a, b) => placeOf(a) - placeOf(b));
}

function toSaid(at: PlacedSentence, mentions: readonly TermMention[]): SaidSentence {
  const { zh, en } = at.segment;
  const spans = (lang: Locale): Span[] => mentions.flatMap((mention) => mention[lang] ?? []);
  return {
    at,
    isMention: mentions.length > 0,
    zh: piecesOf(zh, spans('zh')),
    en: en === undefined ? undefined : piecesOf(en, spans('en')),
  };
}

/** Returns words in pieces, those of the spans apart; of two spans that overlap, the first. */
export function piecesOf(words: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push({ words: words.slice(at, start), isTerm: false }, { words: words.slice(start, end), isTerm: true });
    at = end;
  }
  return [...pieces, { words: words.slice(at), isTerm: false }].filter((piece) => piece.words !== '');
}
