import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Form } from './form.ts';
import { formOf } from './form.ts';
import { contentFile } from './fault.ts';
import { nearestName, schemaOf } from './kinds.ts';
import type { ContentFiles } from './read.ts';

/** What lies in content/: each file in its form, by its path from there, and what lies there that cannot be read. */
export interface Folder {
  forms: ReadonlyMap<string, Form>;
  faults: readonly VFileMessage[];
}

const start = { line: 1, column: 1 };

/** What systems and editors of files leave in a folder, and what a split that was interrupted does. */
const passing = /^(\..*|Thumbs\.db|desktop\.ini|split\.journal|.*\.part)$/i;

/** Returns all that lies in the folder of all content, or in a folder within it, in the order of the paths. */
export function openFolder(folder: string, within = ''): Folder {
  const files = entriesUnder(join(folder, within))
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const forms = new Map<string, Form>();
  const faults: VFileMessage[] = [];
  for (const { entry, path } of files) {
    const fault = faultOfEntry(entry, path);
    const bytes = fault ?? bytesOf(join(folder, path), path);
    if (bytes instanceof Uint8Array) forms.set(path, formOf(path, bytes));
    else faults.push(bytes);
  }
  return { forms, faults };
}

/** Returns the paths of all files in the folder of all content, in order, without what links lead to. */
export function filesUnder(folder: string): string[] {
  return entriesUnder(folder)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split('\\').join('/'))
    .sort();
}

/** All that is no folder; what `readdir` does by itself goes through links too. */
function entriesUnder(folder: string): Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !passing.test(name))
    .flatMap((entry) => (entry.isDirectory() ? entriesUnder(join(folder, entry.name)) : [entry]));
}

/** Returns the files of content/ that are data, JSON and YAML, by their path from there; throws the first fault of form. */
export function readFolder(folder: string, within = ''): ContentFiles {
  return dataOf(openFolder(folder, within));
}

/** Returns what the JSON and YAML files of an opened folder hold, by their path from content/; throws the first fault of form. */
export function dataOf({ forms, faults }: Folder): ContentFiles {
  const [first] = [...faults, ...[...forms.values()].flatMap((form) => form.faults)];
  if (first) throw first;
  return new Map([...forms].flatMap(([path, { data }]) => (/\.(json|yaml)$/.test(path) ? [[path, data] as const] : [])));
}

/** Returns what one file holds, by its path from the folder of all content; throws the first fault of its form. */
export function readOne(folder: string, path: string): unknown {
  const form = formOf(path, readFileSync(join(folder, path)));
  if (form.faults[0]) throw form.faults[0];
  return form.data;
}

function faultOfEntry(entry: Dirent, path: string): VFileMessage | undefined {
  const file = contentFile(path);
  if (entry.isSymbolicLink())
    return file.message('This is a link to another place, which not every machine has. Put the file itself here.', start, 'content:link');
  if (entry.isFile() && schemaOf(path) !== undefined) return undefined;
  const near = nearestName(path);
  const instead = near === undefined ? '' : ` The nearest that is read is content/${near}.`;
  return file.message(`No file of this name is read.${instead} Correct the name, or take the file out.`, start, 'content:unknown-file');
}

function bytesOf(path: string, name: string): Uint8Array | VFileMessage {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return contentFile(name).message(
      `The file cannot be read (${code ?? String(error)}). Change its permissions.`,
      start,
      'project:unreadable',
    );
  }
}
