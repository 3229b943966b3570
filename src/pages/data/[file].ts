import type { APIRoute } from 'astro';
import { hashesOf, interchangeFiles, schemaFiles } from '#site/interchange.ts';

/** One file for every format and report, the schemas of ours that they hold to, and the hashes of the files. */
export async function getStaticPaths() {
  const files = await interchangeFiles();
  const hashes = hashesOf(files);
  return [
    ...files.map(({ name, bytes }) => ({ params: { file: name }, props: { content: bytes } })),
    ...[...schemaFiles].map(([name, content]) => ({ params: { file: name }, props: { content } })),
    { params: { file: 'hashes.sha256' }, props: { content: hashes } },
  ];
}

/** A file that programs of translators and researchers read. */
export const GET: APIRoute<{ content: string | Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.content);
