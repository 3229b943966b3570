import type { APIContext } from 'astro';
import { reportName } from '#edition/printed.ts';
import { figureOf } from '#figure/figure.ts';
import { hitMapOf } from '#figure/hit-map.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';

/** Of several reports, a file in each language, which the page of drafts asks for with the texts. */
export async function getStaticPaths() {
  const { isSeveral } = await getContent();
  return isSeveral ? locales.map((locale) => ({ params: { locale } })) : [];
}

/** What readers call every report but the home one, and its map. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { editions, home } = await getContent();
  const others = editions.filter((edition) => edition !== home);
  return compactJson(
    others.map((edition) => ({
      slug: edition.slug,
      name: reportName(edition),
      edition: edition.info.edition.version,
      speaker: edition.info.speaker,
      map: hitMapOf(figureOf(edition, params['locale'] as Locale)),
    })),
  );
}
