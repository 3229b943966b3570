import type { Edition } from '#edition/types.ts';
import { reportName } from '#edition/printed.ts';
import { reportYear } from '#edition/dates.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { SpreadRow } from '#glossary/spread-format.ts';
import { shareOut, spreadOf } from '#glossary/spread.ts';

/** How many reports the page of a concept lists by itself; the others are listed when they are asked for. */
export const roomForReports = 200;

/** Returns the reports with a concept that its page does not list by itself, as `/mentions/more/<concept>.json` gives them. */
export function toSpreadRows(concept: ConceptEntry, glossary: Glossary, editions: readonly Edition[]): SpreadRow[] {
  return shareOut(spreadOf(concept, glossary, editions), roomForReports).others.map(({ edition, count, han, rate, first }) => [
    edition.slug,
    reportName(edition),
    edition.info.issuer,
    reportYear(edition) ?? '',
    count,
    rate.toFixed(1),
    han,
    first,
  ]);
}
