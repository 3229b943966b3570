import { urls } from '#site/urls.ts';

/** What robots may read, all of it, and where the map is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.to('sitemap.xml'))}\n`);
}
