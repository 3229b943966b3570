import type { APIRoute } from 'astro';
import type { DataFile, InterchangeFile } from '#site/interchange.ts';
import { bytesOf, interchangeFiles } from '#site/interchange.ts';
import { kept } from '#site/kept.ts';

/** What some archives pack, file by file. Throws where two of them hold other bytes under one name. */
export async function getStaticPaths() {
  const parts = new Map<string, { file: InterchangeFile; part: DataFile }>();
  for (const file of await interchangeFiles()) {
    for (const part of file.parts) {
      const known = parts.get(part.name);
      if (known && known.part.sha256 !== part.sha256) throw new Error(`Two archives pack another ${part.name}.`);
      parts.set(part.name, { file, part });
    }
  }
  return [...parts].map(([path, { file, part }]) => {
    const [folder, name] = path.split('/');
    return kept({ params: { folder, file: name }, props: { file, part } }, file.key);
  });
}

/** A table by itself. */
export const GET: APIRoute<{ file: InterchangeFile; part: DataFile }> = async ({ props: { file, part } }) =>
  new Response(await bytesOf(file, part.name));
