import type { CheckedCitation, CheckedDraft, CheckedFigure, CheckedQuotation, Judged, Stretch, Verdict } from '../contract.ts';

/** What is told apart in a draft: the verdicts, what is quoted without marks, citations that lead nowhere, and figures. */
export const kinds = ['exact', 'marks', 'altered', 'misplaced', 'absent', 'translation', 'unmarked', 'citation', 'figure'] as const;

/** One of them. */
export type Kind = Verdict | 'unmarked' | 'citation' | 'figure';

/** A place of a draft of which something is said; its number is that of its order in the draft. */
export interface Entry extends Stretch {
  number: number;
  kind: Kind;
  quotation?: CheckedQuotation;
  /** The citation beside the quotation that names another place, or none that there is. */
  wrong?: CheckedCitation;
  citation?: CheckedCitation;
  figure?: CheckedFigure;
}

/** Returns the places of a draft of which something is said, in their order; a citation beside a quotation is told of with it. */
export function entriesOf({ quotations, citations, figures }: CheckedDraft): Entry[] {
  const entry = ({ from, to, text }: Stretch, rest: Pick<Entry, 'kind'> & Partial<Entry>): Entry => ({
    from,
    to,
    text,
    number: 0,
    ...rest,
  });
  const quoted = quotations.map((quotation) => {
    const wrong = wrongIn(quotation, citations);
    return entry(quotation, { kind: kindOf(quotation), quotation, ...(wrong && { wrong }) });
  });
  const told = new Set(quoted.map(({ wrong }) => wrong));
  return [
    ...quoted,
    ...citations.filter((one) => !one.resolves && !told.has(one)).map((citation) => entry(citation, { kind: 'citation', citation })),
    ...figures.map((figure) => entry(figure, { kind: 'figure', figure })),
  ]
    .sort((one, other) => one.from - other.from)
    .map((one, at) => ({ ...one, number: at + 1 }));
}

/** The citation beside a quotation, where it does not name where the words stand: the nearest one of its words. */
function wrongIn(
  { from, to, cited, isCitedRightly }: CheckedQuotation,
  citations: readonly CheckedCitation[],
): CheckedCitation | undefined {
  if (isCitedRightly !== false) return undefined;
  const distance = (one: Stretch): number => Math.max(one.from - to, from - one.to);
  const [nearest] = citations.filter(({ text }) => text === cited).sort((one, other) => distance(one) - distance(other));
  return nearest;
}

/** Returns whether an entry asks to be looked at: words that are other, elsewhere or nowhere, or not his whom the draft names. */
export function needsLook({ kind, quotation, wrong }: Entry): boolean {
  if (!quotation) return kind === 'citation';
  const { verdict, negation, wrongSpeaker } = quotation;
  const isOther = verdict === 'altered' || verdict === 'misplaced' || verdict === 'absent';
  return isOther || wrong !== undefined || negation !== null || wrongSpeaker !== null;
}

/** Returns how many entries there are of each kind that there is, in the order of the kinds. */
export function countKinds(entries: readonly Entry[]): { kind: Kind; count: number }[] {
  return kinds.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length })).filter(({ count }) => count > 0);
}

/** Returns where the words of an entry stand, and in which report; undefined where they stand nowhere. */
export function placeOf({ quotation, figure, citation }: Entry): { at: string; report: string } | undefined {
  const { at, report } = quotation ?? figure ?? { ...citation, at: null };
  return at === null || report === null || report === undefined ? undefined : { at, report };
}

/** Returns what was compared of an entry: the limbs of what leaves words out, else the quotation; nothing for what is none. */
export function judgedIn({ quotation }: Entry): readonly Judged[] {
  if (!quotation) return [];
  return quotation.limbs.length > 0 ? quotation.limbs : [quotation];
}

/** Returns whether something has signs that the text does not have, or lacks some. */
export function differs({ differences }: Judged): boolean {
  return differences.some(([kind]) => kind !== 0);
}

function kindOf({ mark, verdict }: CheckedQuotation): Kind {
  return mark === 'unmarked' ? 'unmarked' : verdict;
}
