import { toEnglishData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** Every English sentence and the English of the termbase, for the search. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  return compactJson(toEnglishData(editions, [...glossary.concepts.values()]));
}
