import type { APIRoute } from 'astro';
import { toMentionsByYearCsv, toMentionsCsv } from '#export/mentions-csv.ts';
import { getContent } from '#site/content.ts';

const files = { mentions: toMentionsCsv, 'mentions-by-year': toMentionsByYearCsv };

/** How often reports mention concepts, where the site has several: report by report, and year by year. */
export async function getStaticPaths() {
  const { isSeveral } = await getContent();
  return isSeveral ? Object.entries(files).map(([mentions, make]) => ({ params: { mentions }, props: { make } })) : [];
}

/** Counts as a table. */
export const GET: APIRoute<{ make: typeof toMentionsCsv }> = async ({ props: { make } }) => {
  const { glossary, editions } = await getContent();
  return new Response(make(glossary, editions), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
