import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { readContents } from '#container/contents.ts';
import { decode } from '#text/decode.ts';
import { readBytes } from './root.ts';

/** A draft as it was read: its text, and whether that is Markdown; what was said of the reading stands on `file`. */
export interface ReadDraft {
  text: string;
  isMarkdown: boolean;
  file: VFile;
}

const start = { line: 1, column: 1 };

/** Reads a draft, named from a folder; `-` is the standard input. Fails on it where there is no text to be had, or none in it. */
export async function readDraft(name: string, folder: string): Promise<ReadDraft> {
  const file = name === '-' ? await standardInput() : readBytes(resolve(folder, name), new VFile({ path: name }));
  const fail = (): never =>
    file.fail('There are no words in this draft, so nothing can be checked. Write it, or name another.', start, 'verify:empty');
  if (file.value?.length === 0) fail();
  // Markdown is read as it is written, so that offsets are those of the file.
  const isMarkdown = /^\.(?:md|markdown)$/i.test(file.extname ?? '');
  const text = isMarkdown ? decode(file) : (await readContents(file)).text;
  if (text.trim() === '') fail();
  return { text, isMarkdown, file };
}

async function standardInput(): Promise<VFile> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new VFile({ path: 'standard input', value: Buffer.concat(chunks) });
}
