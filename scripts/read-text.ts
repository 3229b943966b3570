import { resolve } from 'node:path';
import { VFile } from 'vfile';
import type { Container } from '#container/contents.ts';
import { readContents } from '#container/contents.ts';
import { readBytes } from './root.ts';

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
