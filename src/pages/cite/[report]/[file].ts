import type { APIContext } from 'astro';
import { citeFileTexts } from '#library/cite-files.ts';
import { getEditions } from '#library/edition.ts';
import { locales } from '#library/urls.ts';

/** A file in every format for every place that can be cited, in each language. */
export async function getStaticPaths() {
  const editions = await getEditions();
  return editions.flatMap((edition) =>
    [...edition.places.values()].flatMap((place) =>
      locales.flatMap((locale) =>
        Object.entries(citeFileTexts(edition, place, locale)).map(([extension, text]) => ({
          params: { report: edition.slug, file: `${place.id}.${locale}.${extension}` },
          props: { text },
        })),
      ),
    ),
  );
}

/** The reference in one format. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
