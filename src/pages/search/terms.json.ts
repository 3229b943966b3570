import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toTermsData } from '#library/search-data.ts';

/** The words of the termbase and the tables of characters, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toTermsData(await getEditions(), await getConcepts()));
}
