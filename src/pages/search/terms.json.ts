import { toTermsData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { getTopics } from '#site/topics.ts';

/** The table of characters and the pages of concepts and topics, for the search. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  return compactJson(toTermsData(editions, [...glossary.concepts.values()], await getTopics()));
}
