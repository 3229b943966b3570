import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toTermsData } from '#library/search-data.ts';
import { getTopics } from '#library/topics.ts';

/** The table of characters and the pages of concepts and topics, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toTermsData(await getEditions(), await getConcepts(), await getTopics()));
}
