import { toChineseData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** Every Chinese sentence and the Chinese of the termbase, for the search. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  return compactJson(toChineseData(editions, [...glossary.concepts.values()]));
}
