import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toEnglishData } from '#library/search-data.ts';

/** Every English sentence and the English of the termbase, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toEnglishData(await getEditions(), await getConcepts()));
}
