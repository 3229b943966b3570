import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { toDatesIcs } from '#export/dates-ics.ts';
import { calendarOf } from '#numbers/calendar.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** One file for every report with a ledger of figures and a date. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    !hasFigures(edition) || !calendarOf(edition) ? [] : [{ params: { report: edition.slug }, props: { edition } }],
  );
}

/** What is due when, as a calendar. */
export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(toDatesIcs(props.edition, { urls }), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
