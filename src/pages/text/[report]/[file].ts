import type { APIContext } from 'astro';
import { getEditions } from '#library/edition.ts';
import { toMarkdown } from '#library/markdown.ts';
import { hashesOf, textFilesOf } from '#library/plain-text.ts';
import { locales } from '#library/urls.ts';

/** The words of every place as plain text and as Markdown, and the hashes of the plain ones. */
export async function getStaticPaths() {
  const editions = await getEditions();
  return editions.flatMap((edition) => {
    const places = [...edition.places.values()];
    const files = [
      { name: 'hashes.sha256', text: hashesOf(edition) },
      ...places.flatMap(textFilesOf),
      ...places.flatMap((place) =>
        locales.map((locale) => ({ name: `${place.id}.${locale}.md`, text: toMarkdown(edition, place, locale) })),
      ),
    ];
    return files.map(({ name, text }) => ({ params: { report: edition.slug, file: name }, props: { text } }));
  });
}

/** One file of words. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
