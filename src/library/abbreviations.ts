import type { ConceptEntry } from './concepts.ts';
import type { MemberNode } from './entry.ts';
import { membersOf, spelledOutOf } from './entry.ts';
import { getGlossary, mentionsOf } from './glossary.ts';
import { indexOf } from './glossary-index.ts';
import type { Locale } from './urls.ts';

/** One numbered abbreviation with what it counts. */
export interface Abbreviation {
  concept: ConceptEntry;
  members: MemberNode[];
  spelledOut: ReturnType<typeof spelledOutOf>;
  mentions: number;
}

/** The abbreviations that count the same number; `number` is undefined for those that print none. */
export interface AbbreviationGroup {
  number: number | undefined;
  han: string;
  list: Abbreviation[];
}

const numerals = ['一', '二两双', '三', '四', '五', '六', '七', '八', '九', '十', '百千万'];

/** All numbered abbreviations that have a page, by the first number in their name. */
export async function abbreviationsOf(locale: Locale): Promise<AbbreviationGroup[]> {
  const { published } = await getGlossary();
  const groups = new Map<number, AbbreviationGroup>();
  for (const { concept } of indexOf(
    published.filter(({ kind }) => kind === 'numbered'),
    'zh',
  )) {
    const number = numberIn(concept.zh.term);
    const group = groups.get(number) ?? { number: number > 10 ? undefined : number, han: (numerals[number - 1] ?? '').charAt(0), list: [] };
    group.list.push({
      concept,
      members: await membersOf(concept, locale),
      spelledOut: spelledOutOf(concept),
      mentions: (await mentionsOf(concept)).length,
    });
    groups.set(number, group);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function numberIn(term: string): number {
  for (const sign of term) {
    const at = numerals.findIndex((same) => same.includes(sign));
    if (at >= 0 && at < 10) return at + 1;
    if (at >= 0 || (sign >= '0' && sign <= '9')) break;
  }
  return 99;
}
