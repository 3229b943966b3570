import type { Survey } from '#search/engine/contract.ts';
import type { SizeQuery } from './queries.ts';
import type { Counted } from './scan.ts';
import type { Answered, FoundPage } from './visit.ts';

/** How the answers to queries stand beside a scan: a row for each kind and one for all, and what is wrong in words. */
export interface Judged {
  rows: string[][];
  faults: string[];
}

type Totals = Pick<Survey, 'places' | 'pages' | 'reports'>;

interface Verdict {
  kind: SizeQuery['kind'];
  places: boolean;
  pages: boolean;
  reports: boolean;
  recall: number;
}

/** Holds answers beside what a scan of every page counts; an engine that says no totals is taken by the pages that it finds. */
export function judgeSize(
  queries: readonly SizeQuery[],
  answers: readonly Answered[],
  scan: (words: readonly string[]) => Counted,
): Judged {
  const faults: string[] = [];
  const verdicts = queries.map(({ kind, words, typed }, at): Verdict => {
    const right = scan(words);
    const answer = answers[at];
    if (!answer) throw new Error(`There is no answer to ${typed}.`);
    const survey = answer.survey ?? surveyOf(answer.found.flat());
    const verdict = {
      kind,
      places: survey.places === right.places,
      pages: survey.pages === right.pages,
      reports:
        survey.reports.filter(({ pages }) => pages > 0).length === right.reports.size &&
        survey.reports.every(({ report, pages }) => pages === (right.reports.get(report)?.pages ?? 0)),
      recall: recallOf(answer, right),
    };
    if (!verdict.places || !verdict.pages || !verdict.reports || verdict.recall < 1)
      faults.push(
        `${kind} ${typed}: ${survey.places} places on ${survey.pages} pages of ${survey.reports.length} reports, right are ${right.places} on ${right.pages} of ${right.reports.size}; recall ${verdict.recall.toFixed(3)}`,
      );
    return verdict;
  });
  const kinds = [...Map.groupBy(verdicts, ({ kind }) => kind), ['all', verdicts] as const];
  return { rows: kinds.map(([kind, group]) => [kind, ...cells(group)]), faults };
}

function cells(verdicts: readonly Verdict[]): string[] {
  const count = (key: 'places' | 'pages' | 'reports'): string => String(verdicts.filter((verdict) => verdict[key]).length);
  const recall = verdicts.reduce((sum, one) => sum + one.recall, 0) / Math.max(1, verdicts.length);
  return [String(verdicts.length), count('places'), count('pages'), count('reports'), recall.toFixed(3)];
}

/**
 * Of the reports that are shown whole, how many of the pages that have the words; none where there are pages and nothing is
 * shown. Where more batches would follow, the reports of the last one may go on there.
 */
function recallOf({ survey, found }: Answered, { units }: Counted): number {
  const isWhole = (survey?.batches ?? 1) <= found.length;
  const going = new Set(isWhole ? [] : found.at(-1)?.map(({ report }) => report));
  const given = new Set(found.flat().map(({ report, unit }) => `${report}/${unit}`));
  const shown = new Set(found.flat().map(({ report }) => report));
  const due = [...units].filter((unit) => {
    const report = unit.slice(0, unit.indexOf('/'));
    return shown.has(report) && !going.has(report);
  });
  if (due.length === 0) return units.size === 0 || !isWhole ? 1 : 0;
  return due.filter((unit) => given.has(unit)).length / due.length;
}

/** The totals of pages that have the words; its places are sentences, for nothing else is told. */
function surveyOf(found: readonly FoundPage[]): Totals {
  const own = found.filter(({ report, how }) => report !== '' && (how === 'exact' || how === 'words'));
  const reports = [...Map.groupBy(own, ({ report }) => report)].map(([report, pages]) => ({
    report,
    pages: new Set(pages.map(({ unit }) => unit)).size,
    places: pages.reduce((sum, { hits }) => sum + hits, 0),
  }));
  return {
    reports,
    pages: reports.reduce((sum, { pages }) => sum + pages, 0),
    places: reports.reduce((sum, { places }) => sum + places, 0),
  };
}
