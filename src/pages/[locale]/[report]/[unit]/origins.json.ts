import type { APIRoute } from 'astro';
import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import { layerOf } from '#origins/layer.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** One file beside every page of a text whose report was looked up. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    !isLookedUp(edition)
      ? []
      : pagesOf(edition).flatMap((place) =>
          locales.map((locale) => ({ params: { locale, report: edition.slug, unit: place.id }, props: { edition, place, locale } })),
        ),
  );
}

/** What the layer of the sources of wording says on a page. */
export const GET: APIRoute<{ edition: Edition; place: Unit; locale: Locale }> = async ({ props }) => {
  const { texts, glossary } = await getContent();
  return compactJson(layerOf(props.edition, props.place, props.locale, texts, glossary, urls));
};
