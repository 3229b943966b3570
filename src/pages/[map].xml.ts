import type { APIContext } from 'astro';
import { toSiteMaps } from '#export/site-map-xml.ts';
import { langOf, locales } from '#i18n/locale.ts';
import { siteMap } from '#site/site-map.ts';
import { urls } from '#site/urls.ts';

interface Props {
  xml: string;
}

/** Returns the map of the site, one file or an index with its parts; none where its addresses are provisional, for a map has addresses in full alone. */
export async function getStaticPaths(): Promise<{ params: { map: string }; props: Props }[]> {
  if (urls.isProvisional) return [];
  const languages = locales.map((locale) => ({ locale, hreflang: langOf(locale) }));
  const pages = (await siteMap()).map(({ path, neutral, day }) => ({
    day,
    twins: [
      ...languages.map(({ locale, hreflang }) => ({ hreflang, href: path[locale] })),
      { hreflang: 'x-default', href: neutral },
    ].flatMap(({ hreflang, href }) => (href === undefined ? [] : [{ hreflang, href }])),
  }));
  return [...toSiteMaps(pages, urls)].map(([map, xml]) => ({ params: { map }, props: { xml } }));
}

/** Every page with its twin and its neutral address, for search engines. */
export function GET({ props: { xml } }: APIContext<Props>): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
