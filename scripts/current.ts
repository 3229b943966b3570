import { readFileSync } from 'node:fs';

/** Returns the text of a file, or its bytes in another encoding; undefined if there is none. */
export function current(path: string, encoding: BufferEncoding = 'utf8'): string | undefined {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}
