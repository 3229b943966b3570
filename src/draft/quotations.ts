import type { CheckedQuotation, FoundQuotation, Judged, KnownReport, Mark, Stretch } from './contract.ts';
import { absent, best, toJudged } from './judging/judge.ts';
import { judgeLimbs, limbsOf } from './judging/limbs.ts';
import type { Place, PlacedCitation } from './judging/places.ts';
import { isIdAt } from './judging/places.ts';
import type { Source } from './judging/source.ts';
import type { Stand } from './judging/stands.ts';
import { seek, seekWhole } from './judging/stands.ts';

/** What quotations are judged by. */
export interface Court {
  sources: readonly Source[];
  reports: readonly KnownReport[];
  citations: readonly PlacedCitation[];
}

/** So many letters of what a quotation quotes are judged by themselves where the whole stands nowhere. */
const leastWithin = 6;

/** Returns what is said of a quotation; and of what it quotes, where it stands nowhere itself. */
export function checkQuotation(found: FoundQuotation, court: Court): CheckedQuotation[] {
  const checked = checkOne(found, court);
  if (checked.verdict !== 'absent') return [checked];
  const within = found.within
    .filter(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').length >= leastWithin)
    .reduce<CheckedQuotation[]>(
      (all, one) => all.concat(checkQuotation({ ...one, cited: one.cited.length > 0 ? one.cited : found.cited }, court)),
      [],
    );
  return [checked, ...within.filter(({ verdict }) => verdict !== 'absent')];
}

function checkOne({ from, to, text, mark, opening, cited }: FoundQuotation, court: Court): CheckedQuotation {
  const named = cited.map((number) => court.citations[number] as PlacedCitation);
  return judgeWords({ from, to, text }, mark, /^[“‘"']$/.test(opening), named, court);
}

/** Returns what is said of words of a draft, held against the citations beside them; `isTurned`: marks around them turn those within. */
export function judgeWords(
  stretch: Stretch,
  mark: Mark,
  isTurned: boolean,
  named: readonly PlacedCitation[],
  { sources }: Court,
): CheckedQuotation {
  const cited = named.reduce<Place[]>((all, { named: places }) => all.concat(places), []);
  const judged = judge(stretch, sources, cited, isTurned);
  const { at, report, verdict } = judged;
  const right = named.find(({ named: places }) => at !== null && isIdAt(at, report, places));
  const isRight = verdict === 'exact' || verdict === 'marks' || verdict === 'translation';
  return {
    ...judged,
    verdict: isRight && named.length > 0 && !right ? 'misplaced' : verdict,
    mark,
    cited: (right ?? named[0])?.text ?? null,
    wrongSpeaker: null,
    isCitedRightly: named.length === 0 || at === null ? null : right !== undefined,
  };
}

function judge(stretch: Stretch, sources: readonly Source[], cited: readonly Place[], isTurned: boolean): Judged & { limbs: Judged[] } {
  const sought = seek(stretch.text, sources, cited);
  const weighed = best(sought, isTurned);
  const limbs = limbsOf(stretch);
  // The text itself may have an ellipsis.
  if (limbs.length > 0 && weighed?.compared.gravest !== 'none') return judgeLimbs(stretch, limbs, sources, cited, isTurned);
  if (weighed) return { ...toJudged(stretch, sought, weighed), limbs: [] };
  return { ...absent(stretch, { near: sought.near ?? clauseIn(stretch.text, sources, cited) }), limbs: [] };
}

/** Where the longest clause of words stands that a text has whole: what was pasted together stands nowhere as it is. */
function clauseIn(text: string, sources: readonly Source[], cited: readonly Place[]): Stand | undefined {
  const clauses = text.split(/[，。；：！？,;:!?\n]/).filter((clause) => clause.replace(/[^\p{L}\p{N}]/gu, '').length >= leastWithin);
  const longest = clauses.sort((a, b) => b.length - a.length).slice(0, 8);
  for (const clause of longest) {
    const [stand] = seekWhole(clause, sources, cited).stands;
    if (stand?.likeness === 1) return stand;
  }
  return undefined;
}
