import { z } from 'astro/zod';
import { reportData } from './data.ts';
import { figuresData } from './figures-data.ts';
import { glossaryData } from './glossary-data.ts';
import { originsData } from './origins-data.ts';

/** Returns the shapes of the data of a report and of the glossary, as JSON Schema (draft 2020-12), by their names. */
export function dataSchemas(): Readonly<Record<'report' | 'glossary' | 'figures' | 'origins', object>> {
  return {
    report: z.toJSONSchema(reportData),
    glossary: z.toJSONSchema(glossaryData),
    figures: z.toJSONSchema(figuresData),
    origins: z.toJSONSchema(originsData),
  };
}
