import type { APIRoute } from 'astro';
import type { Edition, Place } from '#library/edition.ts';
import { getEditions, pagesOf } from '#library/edition.ts';
import { compactJson } from '#library/json.ts';
import { popoverData } from '#library/popover-data.ts';
import type { Locale } from '#library/urls.ts';
import { locales } from '#library/urls.ts';

/** One file beside every page of a text. */
export async function getStaticPaths() {
  return (await getEditions()).flatMap((edition) =>
    pagesOf(edition).flatMap((place) =>
      locales.map((locale) => ({ params: { locale, report: edition.slug, unit: place.id }, props: { edition, place, locale } })),
    ),
  );
}

/** What the popovers of a page say. */
export const GET: APIRoute<{ edition: Edition; place: Place; locale: Locale }> = async ({ props }) =>
  compactJson(await popoverData(props.edition, props.place, props.locale));
