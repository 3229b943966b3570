import type { APIRoute } from 'astro';
import { toSpreadRows } from '#export/spread-data.ts';
import type { SpreadRow } from '#glossary/spread-format.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** One file for every concept that more reports mention than its page has room for. */
export async function getStaticPaths() {
  const { editions, glossary } = await getContent();
  return glossary.published.flatMap((concept) => {
    const rows = toSpreadRows(concept, glossary, editions);
    return rows.length === 0 ? [] : [{ params: { concept: concept.slug }, props: { rows } }];
  });
}

/** The reports that the page of a concept does not list by itself. */
export const GET: APIRoute<{ rows: SpreadRow[] }> = ({ props }) => compactJson(props.rows);
