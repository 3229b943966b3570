import { toRenderingsData } from '#export/renderings-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** Every place of every concept in the home report, for the page of renderings. */
export async function GET(): Promise<Response> {
  const { glossary, home } = await getContent();
  return compactJson(toRenderingsData(glossary, home));
}
