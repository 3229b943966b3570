import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toTermsData } from '#library/search-data.ts';

/** The table of characters and the pages of concepts, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toTermsData(await getEditions(), await getConcepts()));
}
