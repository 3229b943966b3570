import { toFigureData } from '#search/encode/figures.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** The figures of all reports, for the search. */
export async function GET(): Promise<Response> {
  return compactJson(toFigureData((await getContent()).editions));
}
