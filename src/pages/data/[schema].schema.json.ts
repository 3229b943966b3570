import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { draftData } from '#schemas/draft-data.ts';
import { figuresData } from '#schemas/figures-data.ts';
import { glossaryData } from '#schemas/glossary-data.ts';
import { originsData } from '#schemas/origins-data.ts';
import { textsData } from '#schemas/texts-data.ts';
import { reportData, reportsData } from '#schemas/data.ts';
import { jsonResponse } from '#site/json.ts';

const schemas = {
  report: reportData,
  reports: reportsData,
  glossary: glossaryData,
  figures: figuresData,
  origins: originsData,
  texts: textsData,
  draft: draftData,
};

/** One JSON Schema for each kind of data file, and for what the check of a draft prints. */
export function getStaticPaths() {
  return Object.entries(schemas).map(([name, schema]) => ({ params: { schema: name }, props: { schema } }));
}

/** The shape of a data file, as JSON Schema (draft 2020-12). */
export const GET: APIRoute<{ schema: z.ZodType }> = ({ props }) => jsonResponse(z.toJSONSchema(props.schema));
