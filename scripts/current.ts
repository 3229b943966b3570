import { readFileSync } from 'node:fs';

/** The text of a file, or undefined if there is none. */
export function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
