import type { CheckedDraft, CheckedCitation, CheckedFigure, CheckedQuotation, Judged } from '../contract.ts';
import type { Mended } from './mended.ts';

/** What was found out of a draft, as other programs read it; every key is always there, in this order. */
export interface DraftJson extends Pick<CheckedDraft, 'report' | 'edition' | 'quotations' | 'citations' | 'figures'> {
  /** The name of the draft, as it was given. */
  file: string;
  /** What was mended in it before this check. */
  mended: readonly Mended[];
}

/** Returns what was found out of a draft as other programs read it. */
export function toJson(
  { report, edition, quotations, citations, figures }: CheckedDraft,
  file: string,
  mended: readonly Mended[] = [],
): DraftJson {
  return {
    file,
    report,
    edition,
    quotations: quotations.map(toQuotation),
    citations: citations.map(toCitation),
    figures: figures.map(toFigure),
    mended: mended.map(({ from, to }) => ({ from, to })),
  };
}

function toQuotation(quotation: CheckedQuotation): CheckedQuotation {
  const { from, to, text, verdict, at, cited, differences, mark, report, lang, words, limbs } = quotation;
  const { figures, speaker, slips, negation, cut, near, isCitedRightly, wrongSpeaker } = quotation;
  return {
    ...{ from, to, text, verdict, at, cited, differences, mark },
    ...{ report, lang, words, limbs: limbs.map(toLimb), figures, speaker, slips, negation, cut, near, isCitedRightly, wrongSpeaker },
  };
}

function toLimb({
  from,
  to,
  text,
  verdict,
  at,
  differences,
  report,
  lang,
  words,
  figures,
  speaker,
  slips,
  negation,
  cut,
  near,
}: Judged): Judged {
  return { from, to, text, verdict, at, differences, report, lang, words, figures, speaker, slips, negation, cut, near };
}

function toCitation({ from, to, text, at, resolves, report }: CheckedCitation): CheckedCitation {
  return { from, to, text, at, resolves, report };
}

function toFigure({ from, to, text, verdict, at, report }: CheckedFigure): CheckedFigure {
  return { from, to, text, verdict, at, report };
}
