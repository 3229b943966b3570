import type { CheckedDraft, CheckedQuotation, KnownTexts } from './contract.ts';
import { checkCitation } from './citations.ts';
import { wrongSpeaker } from './attribution.ts';
import { checkFigure, isOwn } from './figures.ts';
import { placesOf } from './judging/places.ts';
import { sourcesOf } from './judging/source.ts';
import { checkQuotation } from './quotations.ts';
import { inOneForm, withWordsOf } from './reading/in-old-forms.ts';
import { readDraft } from './reading/read-draft.ts';
import { inOrder } from './reading/spans.ts';
import { findUnmarked } from './unmarked.ts';
import { figuresBesideUnmarked } from './unmarked-figures.ts';

/** How a draft is checked. */
export interface CheckOptions {
  /** Whether the draft is written in Markdown. */
  isMarkdown?: boolean;
  /** The slug of the only report to ask. */
  report?: string;
  /** Is told how much is done, from 0 to 1, between pieces of work that are short enough for a page to stay alive. */
  onProgress?: (done: number) => void | Promise<void>;
}

/** So many quotations are one piece of work. */
const piece = 10;

/** Checks a draft against all texts: each quotation, citation and figure beside a quotation. */
export async function checkDraft(
  draft: string,
  texts: KnownTexts,
  { isMarkdown = false, report, onProgress }: CheckOptions = {},
): Promise<CheckedDraft> {
  const reports = texts.reports.filter(({ slug }) => report === undefined || slug === report);
  const sources = sourcesOf(texts).filter((source) => reports.includes(source.report));
  const found = withWordsOf(draft, readDraft(inOneForm(draft, texts.variants), texts.reports, isMarkdown));
  const court = { sources, reports, citations: found.citations.map((citation) => ({ ...citation, named: placesOf(citation, reports) })) };
  const marked: CheckedQuotation[][] = [];
  for (let at = 0; at < found.quotations.length; at += piece) {
    await onProgress?.((at / found.quotations.length) * 0.8);
    for (const quotation of found.quotations.slice(at, at + piece)) marked.push(checkQuotation(quotation, court));
  }
  await onProgress?.(0.8);
  const flat = marked.reduce<CheckedQuotation[]>((all, some) => all.concat(some), []);
  const said = flat.map((one) => ({ ...one, wrongSpeaker: wrongSpeaker(draft, one, reports) }));
  const quotations = await findUnmarked(draft, said, court, (done) => onProgress?.(0.8 + done * 0.2));
  const best = reportOf(quotations, texts);
  await onProgress?.(1);
  return {
    report: best?.slug ?? null,
    edition: best?.edition ?? null,
    quotations,
    citations: court.citations.map((citation) => checkCitation(citation, best)),
    figures: inOrder([
      ...found.figures.map((figure) => checkFigure(figure, marked, court)),
      ...figuresBesideUnmarked(draft, quotations, found, court),
    ]).filter((figure) => !isWithin(figure, quotations) && (figure.verdict === 'exact' || !isOwn(draft, figure))),
  };
}

/** Whether a figure is a part of a quotation, which says all of it. */
function isWithin({ from, to }: { from: number; to: number }, quotations: readonly CheckedQuotation[]): boolean {
  return quotations.some((one) => one.from <= from && to <= one.to);
}

/** The report that most quotations are from; of several the one that stands first. */
function reportOf(quotations: readonly CheckedQuotation[], { reports }: KnownTexts): KnownTexts['reports'][number] | undefined {
  const count = (slug: string): number => quotations.filter((one) => one.report === slug).length;
  const [best] = reports.map((one) => ({ one, count: count(one.slug) })).sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.one : undefined;
}
