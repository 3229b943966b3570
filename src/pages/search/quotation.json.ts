import { toQuotationData } from '#search/encode/quotation-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** What the check of quotations needs beside the text: slips of the sources, and the order of the sentences. */
export async function GET(): Promise<Response> {
  const { editions, home } = await getContent();
  return compactJson(toQuotationData(editions, home.slug));
}
