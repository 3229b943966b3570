import { siteMap } from '#site/site-map.ts';
import { urls } from '#site/urls.ts';
import { langOf, locales } from '#i18n/locale.ts';
import { toXmlWords } from '#text/xml.ts';

/** Returns the one map of the site; none where its addresses are provisional, for a map has addresses in full alone. */
export function getStaticPaths(): { params: { map: string } }[] {
  return urls.isProvisional ? [] : [{ params: { map: 'sitemap' } }];
}

/** Every page with its twin and its neutral address, for search engines. */
export async function GET(): Promise<Response> {
  const languages = locales.map((locale) => ({ locale, hreflang: langOf(locale) }));
  const entries = (await siteMap()).flatMap(({ path, neutral, day }) => {
    const twins = [
      ...languages.map(({ locale, hreflang }) => ({ hreflang, href: path[locale] })),
      { hreflang: 'x-default', href: neutral },
    ].flatMap(({ hreflang, href }) => (href === undefined ? [] : [{ hreflang, href }]));
    const links = twins.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${toXmlWords(urls.absolute(href))}"/>`,
    );
    return twins.map(({ href }) => `<url><loc>${toXmlWords(urls.absolute(href))}</loc><lastmod>${day}</lastmod>${links.join('')}</url>`);
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ];
  return new Response(`${xml.join('\n')}\n`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
