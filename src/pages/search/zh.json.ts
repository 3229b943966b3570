import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toChineseData } from '#library/search-data.ts';

/** Every Chinese sentence and the Chinese of the termbase, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toChineseData(await getEditions(), await getConcepts()));
}
