import { toLlmsTxt } from '#export/llms.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** The site in Markdown for language models. */
export async function GET(): Promise<Response> {
  const { editions, isSeveral, introductions } = await getContent();
  return new Response(toLlmsTxt(editions, (isSeveral ? introductions.llmsSeveral : introductions.llms).en, urls));
}
