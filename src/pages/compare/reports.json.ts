import { toListedReports } from '#export/compare-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** The reports of the site and their editions, for the page that compares them. */
export async function GET(): Promise<Response> {
  return compactJson(toListedReports((await getContent()).editions));
}
