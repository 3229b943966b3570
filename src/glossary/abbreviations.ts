import type { ConceptEntry } from './concepts.ts';
import { spelledOutOf } from './concepts.ts';
import type { MemberNode } from './entry.ts';
import { membersOf } from './entry.ts';
import type { Glossary } from './glossary.ts';
import { indexOf } from './index-entries.ts';
import type { PlacedSentence } from './places.ts';

/** One numbered abbreviation with what it counts. */
export interface Abbreviation {
  concept: ConceptEntry;
  members: MemberNode[];
  spelledOut: ReturnType<typeof spelledOutOf>;
  /** The sentences in which it stands, and those that spell out its members; each once. */
  stands: readonly PlacedSentence[];
  spelledOutIn: readonly PlacedSentence[];
}

/** The abbreviations that count the same number; `number` is undefined for those that print none. */
export interface AbbreviationGroup {
  number: number | undefined;
  han: string;
  list: Abbreviation[];
}

const numerals = ['一', '二两双', '三', '四', '五', '六', '七', '八', '九', '十', '百千万'];

/** Returns all numbered abbreviations that have a page, by the first number in their name. */
export function abbreviationsOf(glossary: Glossary): AbbreviationGroup[] {
  const groups = new Map<number, AbbreviationGroup>();
  for (const { concept } of indexOf(
    glossary.published.filter(({ kind }) => kind === 'numbered'),
    'zh',
  )) {
    const number = numberIn(concept.zh.term);
    const group = groups.get(number) ?? { number: number > 10 ? undefined : number, han: (numerals[number - 1] ?? '').charAt(0), list: [] };
    const members = membersOf(concept, glossary);
    group.list.push({
      concept,
      members,
      spelledOut: spelledOutOf(concept),
      stands: eachOnce(glossary.mentionsOf(concept)),
      spelledOutIn: eachOnce(members.flatMap(({ sentence }) => sentence ?? [])),
    });
    groups.set(number, group);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function eachOnce(sentences: readonly PlacedSentence[]): PlacedSentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.key, sentence])).values()];
}

function numberIn(term: string): number {
  const figures = /^\d+/.exec(term);
  if (figures) return Number(figures[0]) <= 10 ? Number(figures[0]) : 99;
  for (const sign of term) {
    const at = numerals.findIndex((same) => same.includes(sign));
    if (at >= 0 && at < 10) return at + 1;
    if (at >= 0 || (sign >= '0' && sign <= '9')) break;
  }
  return 99;
}
