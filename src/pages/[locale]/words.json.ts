import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { readingStrings } from '#i18n/reading.ts';
import { compactJson } from '#site/json.ts';

/** One file in each language. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** What the scripts of reading pages say, fetched with the first word that they have to say. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) => compactJson(readingStrings(props.locale));
