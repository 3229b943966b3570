import { absolute } from '#library/site.ts';
import { urlTo } from '#library/urls.ts';

/** What robots may read, all of it, and where the map is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urlTo('sitemap.xml'))}\n`);
}
