import type { APIRoute } from 'astro';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { figuresOnPage } from '#numbers/on-page.ts';
import { figureGroups } from '#numbers/rows.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** One file beside every page of a text that has figures. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    figureGroups(edition).flatMap(({ unit: place }) =>
      locales.map((locale) => ({ params: { locale, report: edition.slug, unit: place.id }, props: { edition, place, locale } })),
    ),
  );
}

/** What the scripts of a page know of its figures. */
export const GET: APIRoute<{ edition: Edition; place: Unit; locale: Locale }> = ({ props }) =>
  compactJson(figuresOnPage(props.edition, props.place, props.locale, urls));
