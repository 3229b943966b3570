import { toSlipsData } from '#search/encode/encode.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** The slips of the sources that the apparatus notes, for the check of quotations. */
export async function GET(): Promise<Response> {
  const { editions, home } = await getContent();
  return compactJson(toSlipsData(editions, home.slug));
}
