import { absolute } from '#library/site.ts';
import { mapLanguages, siteMap } from '#library/site-map.ts';

/** Every page with its twin and its neutral address, for search engines. */
export async function GET(): Promise<Response> {
  const entries = (await siteMap()).flatMap(({ path, neutral }) => {
    const links = [
      ...mapLanguages.map(({ locale, hreflang }) => ({ hreflang, href: path[locale] })),
      ...(neutral === undefined ? [] : [{ hreflang: 'x-default', href: neutral }]),
    ].map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(absolute(href))}"/>`);
    const addresses = [...mapLanguages.map(({ locale }) => path[locale]), ...(neutral === undefined ? [] : [neutral])];
    return addresses.map((address) => `<url><loc>${escaped(absolute(address))}</loc>${links.join('')}</url>`);
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
  ];
  return new Response(`${xml.join('\n')}\n`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function escaped(address: string): string {
  return address.split('&').join('&amp;');
}
