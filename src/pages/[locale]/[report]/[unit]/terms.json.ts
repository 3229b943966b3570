import type { APIRoute } from 'astro';
import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import { popoverData } from '#glossary/popover.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';

/** One file beside every page of a text. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    pagesOf(edition).flatMap((place) =>
      locales.map((locale) => ({ params: { locale, report: edition.slug, unit: place.id }, props: { edition, place, locale } })),
    ),
  );
}

/** What the popovers of a page say. */
export const GET: APIRoute<{ edition: Edition; place: Unit; locale: Locale }> = async ({ props }) =>
  compactJson(popoverData(props.edition, props.place, props.locale, (await getContent()).glossary));
