import type { APIContext } from 'astro';
import { llmsFile, toLlmsOf } from '#export/llms.ts';
import { toMarkdown } from '#export/markdown.ts';
import { textFilesOf, hashesOf } from '#export/plain-text.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** The words of every place as plain text and as Markdown, the hashes of the plain ones, and of several reports what each tells language models. */
export async function getStaticPaths() {
  const { editions, isSeveral, introductions } = await getContent();
  return editions.flatMap((edition) => {
    const places = [...edition.units.values()];
    const files = [
      { name: 'hashes.sha256', text: hashesOf(edition) },
      ...(isSeveral ? [{ name: llmsFile, text: toLlmsOf(edition, introductions.llmsSeveral.en, urls) }] : []),
      ...places.flatMap(textFilesOf),
      ...places.flatMap((place) =>
        locales.map((locale) => ({ name: `${place.id}.${locale}.md`, text: toMarkdown(edition, place, locale, urls) })),
      ),
    ];
    return files.map(({ name, text }) => ({ params: { report: edition.slug, file: name }, props: { text } }));
  });
}

/** One file of words. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
