import type { APIRoute } from 'astro';
import { llmsFile, toLlmsOf } from '#export/llms.ts';
import { toMarkdown } from '#export/markdown.ts';
import { hashesOf, markdownFilesOf, textFilesOf } from '#export/plain-text.ts';
import { getContent } from '#site/content.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** The words of every place as plain text and as Markdown, the hashes of the plain ones, and of several reports what each tells language models. */
export async function getStaticPaths() {
  const { isSeveral, introductions } = await getContent();
  return ofEachReport((edition) => {
    const places = [...edition.units.values()];
    const files = [
      { name: 'hashes.sha256', text: () => hashesOf(edition) },
      ...(isSeveral ? [{ name: llmsFile, text: () => toLlmsOf(edition, introductions.llmsSeveral.en, urls) }] : []),
      ...places.flatMap(textFilesOf).map(({ name, text }) => ({ name, text: () => text })),
      ...places.flatMap((place) =>
        markdownFilesOf(edition, place).map(({ name, locale }) => ({ name, text: () => toMarkdown(edition, place, locale, urls) })),
      ),
    ];
    return files.map(({ name, text }) => ({ params: { report: edition.slug, file: name }, props: { text } }));
  });
}

/** One file of words. */
export const GET: APIRoute<{ text: () => string }> = ({ props }) => new Response(props.text());
