import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { Files } from '#report/to-files.ts';
import { current } from './current.ts';
import { readOne } from '#schemas/folder.ts';
import { outline } from '#schemas/outline.ts';
import { readFile } from '#schemas/read.ts';
import { contentFolder, reportsFolder } from './content.ts';
import type { Project } from './project.ts';
import { wordFiles } from './project.ts';
import { root } from './root.ts';
import { sha256 } from '#export/sha256.ts';
import { failIfUnfinished } from './write-files.ts';

/**
 * Throws a message that names every file of `zh/` which is not as the last split wrote it, in any report: ids are kept
 * by these words, so that a split from other ones would end ids and give theirs to new ones. Throws too where a split
 * was interrupted and not finished.
 */
export function holdWords(): void {
  failIfUnfinished(root);
  for (const entry of readdirSync(reportsFolder, { withFileTypes: true })) {
    const folder = join(reportsFolder, entry.name);
    const hashes = entry.isDirectory() ? hashesOf(entry.name) : undefined;
    if (!hashes) continue;
    const differences = compare(folder, (name) => hashes[name], Object.keys(hashes), sha256);
    if (differences) {
      stop(
        differences.path,
        `zh/ is not what \`npm run split\` last wrote (${differences.names}). Ids are kept by its words, so the split stops and nothing is written. Bring zh/ back from version control; where words are wrong correct the seed, never zh/.`,
      );
    }
  }
}

/**
 * Throws a message unless a report whose outline has no hashes yet, or which has no outline, lies on disk with the very
 * words that its split gives: only then is it certain that these words are what was published.
 */
export function holdWordsWithoutHashes({ folder, hashes, register }: Project, files: Files): void {
  const isNew = register.tree === undefined && wordFiles(folder).length === 0;
  if (isNew || hashes) return;
  const names = [...files.keys()].flatMap((path) => (path.startsWith('zh/') ? [basename(path)] : []));
  const differences = compare(
    folder,
    (name) => files.get(`zh/${name}`),
    names,
    (text) => text,
  );
  if (!differences) return;
  stop(
    differences.path,
    `outline.json does not say with which words of zh/ it was written, and zh/ is not what the seed gives (${differences.names}). So ids could be lost: the split stops and nothing is written. Bring seed, outline.json and zh/ back from version control as they were split together, run \`npm run split\`, and then correct the seed.`,
  );
}

/** The hashes in the outline of a report, read before any words are: words that are no JSON any more are altered words. */
function hashesOf(slug: string): Readonly<Record<string, string>> | undefined {
  const path = `reports/${slug}/outline.json`;
  return existsSync(join(contentFolder, path)) ? readFile(new Map([[path, readOne(contentFolder, path)]]), path, outline).zh : undefined;
}

/** Returns in words how `zh/` differs from what is expected of it, with the path of the first such file; undefined if it does not. */
function compare(
  folder: string,
  expected: (name: string) => string | undefined,
  names: readonly string[],
  read: (text: string) => string,
): { path: string; names: string } | undefined {
  const found = new Map(wordFiles(folder).map((path) => [basename(path), read(current(path) ?? '')]));
  const kinds = {
    altered: names.filter((name) => found.has(name) && found.get(name) !== expected(name)),
    missing: names.filter((name) => !found.has(name)),
    added: [...found.keys()].filter((name) => !names.includes(name)).sort(),
  };
  const [first] = Object.values(kinds).flat();
  if (first === undefined) return undefined;
  const said = Object.entries(kinds).flatMap(([kind, all]) => (all.length > 0 ? [`${kind}: ${all.join(', ')}`] : []));
  return { path: join(folder, 'zh', first), names: said.join('; ') };
}

function stop(path: string, reason: string): never {
  return new VFile({ path: relative(root, path) }).fail(reason, { line: 1, column: 1 }, 'split:words-altered');
}
