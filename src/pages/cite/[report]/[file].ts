import type { APIContext } from 'astro';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { citeFormats, toCiteFile } from '#export/cite-files.ts';
import { urls } from '#site/urls.ts';

/** A file in every format for every place that can be cited, in each language. */
export async function getStaticPaths() {
  const { editions } = await getContent();
  return editions.flatMap((edition) =>
    [...edition.units.values()].flatMap((place) =>
      locales.flatMap((locale) =>
        citeFormats.flatMap(({ extension }) => {
          const text = toCiteFile(extension, edition, place, locale, urls);
          return text === undefined
            ? []
            : [{ params: { report: edition.slug, file: `${place.id}.${locale}.${extension}` }, props: { text } }];
        }),
      ),
    ),
  );
}

/** The reference in one format. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
