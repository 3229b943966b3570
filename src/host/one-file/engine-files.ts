import { readFile } from './files.ts';

/** The root of the site; addresses within the file need none. */
export const root = 'file:///';

/** Returns a file of the engine's data; rejects where the page holds none. */
export function readData(name: string): Promise<unknown> {
  return new Promise((resolve) => resolve(readFile(`search/${name}`)));
}
