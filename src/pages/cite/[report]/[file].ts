import type { APIRoute } from 'astro';
import { locales } from '#i18n/locale.ts';
import { citeFilesOf, toCiteFile } from '#export/cite-files.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** A file in every format for every place that can be cited, in each language. */
export function getStaticPaths() {
  return ofEachReport((edition) =>
    [...edition.units.values()].flatMap((place) =>
      locales.flatMap((locale) =>
        citeFilesOf(edition, place, locale, urls).map(({ extension }) => ({
          params: { report: edition.slug, file: `${place.id}.${locale}.${extension}` },
          props: { text: () => toCiteFile(extension, edition, place, locale, urls) },
        })),
      ),
    ),
  );
}

/** The reference in one format. */
export const GET: APIRoute<{ text: () => string | undefined }> = ({ props }) => new Response(props.text());
