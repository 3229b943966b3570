import { VFile } from 'vfile';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { outlineTree } from './outline-tree.ts';
import { readProjects } from './project.ts';
import { readText } from './read-text.ts';
import { sayWarnings } from './say.ts';
import { sha256 } from '#export/sha256.ts';

/** How an outline is printed: with cut lines joined, and as a tree for a person or as JSON for a program. */
export interface OutlineOptions {
  join: boolean;
  tree: boolean;
}

/** Prints what the splitter sees in a file, named from a folder; writes no file. */
export async function printOutline(name: string | undefined, folder: string, { join, tree }: OutlineOptions): Promise<void> {
  if (name === undefined || name === '') {
    new VFile({ path: 'FILE' }).fail(
      'No file was named. Say which: npm run --silent outline -- FILE',
      { line: 1, column: 1 },
      'outline:no-file',
    );
  }
  const { seed, original } = await readText(name ?? '', folder);
  const hashes = [sha256(original.value), sha256(seed.value)];
  const declared = readProjects().find((project) => project.sha256 !== undefined && hashes.includes(project.sha256))?.info;
  const outline = outlineOf(parse(seed, declared, join || declared?.joinLines === true), seed);
  if (!tree) {
    process.stdout.write(`${JSON.stringify(outline, null, 2)}\n`);
    return;
  }
  process.stdout.write(outlineTree(outline));
  sayWarnings(seed);
}
