import { readFile, root } from './files.ts';

export { root };

/** Returns a file of the engine's data; rejects where it cannot be had. */
export async function readData(name: string): Promise<unknown> {
  return JSON.parse(await readFile(`search/${name}`));
}
