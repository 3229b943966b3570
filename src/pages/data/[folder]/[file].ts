import type { APIRoute } from 'astro';
import type { DataFile } from '#site/interchange.ts';
import { interchangeFiles } from '#site/interchange.ts';

/** What some archives pack, file by file. Throws where two of them hold other bytes under one name. */
export async function getStaticPaths() {
  const parts = new Map<string, DataFile>();
  for (const part of (await interchangeFiles()).flatMap((file) => file.parts)) {
    const known = parts.get(part.name);
    if (known && !Buffer.from(known.bytes).equals(part.bytes)) throw new Error(`Two archives pack another ${part.name}.`);
    parts.set(part.name, part);
  }
  return [...parts.values()].map(({ name, bytes }) => {
    const [folder, file] = name.split('/');
    return { params: { folder, file }, props: { bytes } };
  });
}

/** A table by itself. */
export const GET: APIRoute<Pick<DataFile, 'bytes'>> = ({ props }) => new Response(props.bytes);
