import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypeOf } from '#export/media-types.ts';

/** So many files are packed at once: Node has four threads for it. */
const atOnce = 4;

/** The byte of a gzip file that names the system which made it, and what it says where that is nobody's business. */
const [systemAt, unknownSystem] = [9, 255];

/**
 * Lays beside each text of a built site the same under gzip and under brotli (`x.html.gz`, `x.html.br`), where that is
 * smaller, for a server that sends what lies there. The same site gives the same bytes. Returns how many files it packed.
 */
export async function compress(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText(mediaTypeOf(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const bytes = readFileSync(file);
      const smaller = Object.entries(await packedForms(bytes)).filter(([, form]) => form.length < bytes.length);
      for (const [ending, form] of smaller) writeFileSync(file + ending, form);
      if (smaller.length > 0) packed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return packed;
}

/** Returns bytes under gzip 9 and brotli 11, by the ending that a file of them has. */
export async function packedForms(bytes: Uint8Array): Promise<Record<'.gz' | '.br', Uint8Array>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify<Uint8Array, object, Buffer>(brotliCompress)(bytes, { params }),
  ]);
  zipped[systemAt] = unknownSystem;
  return { '.gz': zipped, '.br': brotli };
}
