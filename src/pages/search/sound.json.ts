import { toSoundData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { getTopics } from '#site/topics.ts';

/** How terms and headings are read, for the search. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  return compactJson(toSoundData(editions, [...glossary.concepts.values()], await getTopics()));
}
