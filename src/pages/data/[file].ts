import type { APIRoute } from 'astro';
import type { InterchangeFile } from '#site/interchange.ts';
import { bytesOf, hashesOf, interchangeFiles, schemaFiles } from '#site/interchange.ts';
import { kept } from '#site/kept.ts';

/** One file for every format and report, the schemas of ours that they hold to, and the hashes of the files. */
export async function getStaticPaths() {
  const files = await interchangeFiles();
  return [
    ...files.map((file) => kept({ params: { file: file.name }, props: { file } }, file.key)),
    ...[...schemaFiles].map(([name, content]) => ({ params: { file: name }, props: { content } })),
    { params: { file: 'hashes.sha256' }, props: { content: hashesOf(files) } },
  ];
}

/** A file that programs of translators and researchers read. */
export const GET: APIRoute<{ file?: InterchangeFile; content?: string }> = async ({ props: { file, content } }) =>
  new Response(file ? await bytesOf(file, file.name) : content);
