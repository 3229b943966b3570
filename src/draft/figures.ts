import { sentenceAt } from '#search/engine/quotation/source.ts';
import { foldText } from '#text/fold.ts';
import type { CheckedFigure, CheckedQuotation, FoundFigure } from './contract.ts';
import { findWhole } from './judging/grams.ts';
import type { Place } from './judging/places.ts';
import { placesOf } from './judging/places.ts';
import type { Source } from './judging/source.ts';
import { idOf } from './judging/source.ts';
import type { Court } from './quotations.ts';

/** What stands at more places is looked at there alone. */
const most = 200;

/** Returns whether the sentences that are quoted or cited beside a figure have it; `marked` has what was found of each quotation. */
export function checkFigure(
  { from, to, text, quotations, citations }: FoundFigure,
  marked: readonly (readonly CheckedQuotation[])[],
  { sources, reports, citations: found }: Court,
): CheckedFigure {
  const quoted = quotations.reduce<Place[]>(
    (all, number) =>
      (marked[number] ?? []).reduce(
        (places, { at, report }) =>
          places.concat(at === null ? [] : placesOf({ places: [{ id: at, ...(report !== null && { report }) }] }, reports)),
        all,
      ),
    [],
  );
  const beside = citations.reduce((all, number) => all.concat(found[number]?.named ?? []), quoted);
  const stands = sources.reduce<{ source: Source; at: number }[]>(
    (all, source) => all.concat(standsOf(text, source).map((at) => ({ source, at }))),
    [],
  );
  const isBeside = ({ source, at }: { source: Source; at: number }): boolean => {
    const sentence = source.sentences[sentenceAt(source, at)];
    return beside.some(
      ({ report, first, last }) =>
        report === source.report && report.sentences.slice(first, last + 1).some(({ id }) => id === sentence?.id),
    );
  };
  const there = stands.find(isBeside);
  const stand = there ?? stands[0];
  const place = stand ? { at: idOf(stand.source, [stand.at, stand.at + 1]), report: stand.source.report.slug } : { at: null, report: null };
  return { from, to, text, verdict: there ? 'exact' : stand ? 'misplaced' : 'absent', ...place };
}

/** Returns whether a figure is the draft's own: a day or a part of one, or a number of nothing, as items and years have. */
export function isOwn(draft: string, { text, to }: { text: string; to: number }): boolean {
  return /[月日号时分]$|^\d{1,4}$/.test(text) || (/年$/.test(text) && /^\s?\d{1,2}\s?月/.test(draft.slice(to, to + 5)));
}

/** Where a figure stands in a source by itself, and is no part of a longer one. */
function standsOf(text: string, source: Source): number[] {
  const figure = foldText(text, source.variants);
  const { text: folded, starts } = source.folded;
  return findWhole(figure, folded, source.grams(source.lang === 'zh' ? 2 : 5), most)
    .filter(
      (at) =>
        !/[\d.]/.test(folded.charAt(at - 1)) &&
        !(/\d/.test(figure.charAt(figure.length - 1)) && /[\d.]/.test(folded.charAt(at + figure.length))),
    )
    .map((at) => starts[at] as number);
}
