import type { APIContext } from 'astro';
import { toFeed } from '#export/feed.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** One feed for each language. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The editions of all reports with what each changed, as a feed. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { editions, home } = await getContent();
  const feed = toFeed(editions, home, params['locale'] as Locale, urls);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
