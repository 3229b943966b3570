import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';

const folders = ['content', 'seeds', 'public'];

/** Throws a message about the first link in the folders of a project that leads out of it, or nowhere: a build would publish what it leads to. */
export function failIfLinkedOut(root: string): void {
  const top = realpathSync(root);
  for (const path of folders.flatMap((folder) => linksIn(join(root, folder)))) {
    if (isWithin(path, top)) continue;
    new VFile({ path: relative(root, path) }).fail(
      'This is a link that leads out of the project, or nowhere. Put the file itself here, or take the link out.',
      { line: 1, column: 1 },
      'project:linked-out',
    );
  }
}

function isWithin(path: string, top: string): boolean {
  try {
    return realpathSync(path).startsWith(top + sep);
  } catch {
    return false;
  }
}

function linksIn(path: string): string[] {
  const entries = existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : [];
  return [path, ...entries.filter((entry) => entry.isSymbolicLink()).map(({ parentPath, name }) => join(parentPath, name))]
    .filter((one) => one !== path || existsSync(one))
    .sort();
}
