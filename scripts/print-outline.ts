import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { readProjects } from './project.ts';
import { readBytes } from './root.ts';
import { sha256 } from './sha256.ts';

/** Prints what the splitter sees in a text file, named from a folder, as JSON; writes no file. */
export function printOutline(name: string | undefined, folder: string): void {
  const file = new VFile({ path: name ?? 'FILE' });
  if (name === undefined || name === '') {
    file.fail('No file was named. Say which: npm run --silent outline -- FILE', { line: 1, column: 1 }, 'outline:no-file');
  }
  readBytes(resolve(folder, name ?? ''), file);
  const hash = sha256(file.value);
  const declared = readProjects().find((project) => project.sha256 === hash)?.info;
  const tree = parse(file, declared);
  process.stdout.write(`${JSON.stringify(outlineOf(tree, file), null, 2)}\n`);
}
