import { urls } from '#site/urls.ts';

/** What robots may read, all of it, and where the map is, if the site has one. */
export function GET(): Response {
  const map = urls.isProvisional ? '' : `\nSitemap: ${urls.absolute(urls.to('sitemap.xml'))}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`);
}
