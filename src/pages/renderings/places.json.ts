import { toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** Every place of every concept, for the page of renderings. */
export async function GET(): Promise<Response> {
  return compactJson(toRenderingsData((await getContent()).glossary));
}
