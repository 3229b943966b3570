import { join, resolve } from 'node:path';
import { VFile } from 'vfile';
import type { Container } from '#container/contents.ts';
import { readContents } from '#container/contents.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { readBytes, root } from './root.ts';
import { sha256 } from '#export/sha256.ts';

/** A file as it came, and its text as bytes of a seed; what was said of the reading stands on `seed`. */
export interface ReadText {
  original: VFile;
  container: Container;
  seed: VFile;
}

/** Reads a file, named from a folder, whatever its text came in; fails on it where there is no text to be had. */
export async function readText(name: string, folder: string): Promise<ReadText> {
  const original = readBytes(resolve(folder, name), new VFile({ path: name }));
  const { container, text } = await readContents(original);
  const bytes = new TextEncoder().encode(text);
  const seed = new VFile({ path: name, value: bytes });
  seed.messages.push(...original.messages);
  return { original, container, seed };
}

/** Throws a message where the file that a seed was read from is kept and is not what it was. */
export function failIfOriginalAltered({ original }: ReportInfo, slug: string): void {
  if (!original) return;
  const file = readBytes(join(root, original.file), new VFile({ path: original.file }));
  if (sha256(file.value) === original.sha256) return;
  file.fail(
    `This is not the file that ${slug} was read from: its bytes have another hash than report.json has. Bring it back from version control.`,
    { line: 1, column: 1 },
    'add:original-altered',
  );
}
