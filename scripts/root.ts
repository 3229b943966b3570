import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';

/** The top of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the sample reports lie on a machine that has them; undefined elsewhere. */
export const corpusFolder: string | undefined = [resolve(root, '../shared/corpus')].find((folder) => existsSync(folder));

/** Fills a file with the bytes at a path and returns it, or throws in plain words. */
export function readBytes(path: string, file: VFile): VFile {
  try {
    file.value = readFileSync(path);
    return file;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'There is no such file. Check the name and the folder you are in.'
        : code === 'EISDIR'
          ? 'This is a folder, not a file. Name the text file itself.'
          : code === 'EACCES'
            ? 'The file may not be read. Change its permissions.'
            : `The file cannot be read (${code ?? String(error)}).`;
    return file.fail(reason, { line: 1, column: 1 }, 'project:unreadable');
  }
}
