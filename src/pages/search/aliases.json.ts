import { toAliasData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** The words for concepts that the text does not have, for the search. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  return compactJson(toAliasData(editions, [...glossary.concepts.values()]));
}
