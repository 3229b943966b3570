import { getConcepts } from '#library/concepts.ts';
import { getEditions } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { toSoundData } from '#library/search-data.ts';
import { getTopics } from '#library/topics.ts';

/** How terms and headings are read, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toSoundData(await getEditions(), await getConcepts(), await getTopics()));
}
