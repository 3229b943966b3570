import { resolve } from 'node:path';

/** Returns a path that somebody gave from the folder they stand in: npm runs the verbs in another. */
export function givenPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
