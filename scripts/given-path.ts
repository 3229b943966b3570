import { resolve } from 'node:path';
import { VFile } from 'vfile';

/** Returns a path that somebody gave from the folder they stand in: npm runs the verbs in another. Throws a message where it is empty. */
export function givenPath(path: string): string {
  if (path.trim() === '')
    new VFile({ path: 'npm run' }).fail('-o names no file. Say where it is to go: -o FILE.', { line: 1, column: 1 }, 'project:arguments');
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
