import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { InterchangeFormat, Made, Source } from '#export/interchange/format.ts';
import { fileNameOf, sourceOf } from '#export/interchange/identity.ts';
import { pack } from '#export/interchange/pack.ts';
import { givenPath } from './given-path.ts';
import { root } from './root.ts';
import { writeTogether } from './write-together.ts';

const file = new VFile({ path: 'export' });
const start = { line: 1, column: 1 };

/**
 * Writes what a format makes of a source: a file to `output`, or to the standard output where none is given; several files
 * as the archive that `output` names, else into the folder of that name. A package goes into `export/` by itself, since
 * one installs it from there. Throws a message where there is nothing to be made, or the folder holds something already.
 */
export async function writeInterchange(format: InterchangeFormat, asked: Source, output: string | undefined): Promise<void> {
  const source = sourceOf(format, asked);
  const { slug, info } = source.edition;
  if (format.needsTranslation && info.translation === 'none')
    file.fail(`Nothing of ${slug} is translated, and ${format.name} holds both languages.`, start, 'export:no-translation');
  const made = await format.make(source);
  const path = output === undefined ? undefined : givenPath(output);
  const name = fileNameOf(format, source.edition);
  if (made instanceof Map && path !== undefined && !path.endsWith(archiveOf(format))) writeFolder(path, made);
  else if (path !== undefined) writeTogether(new Map([[path, pack(format, made)]]));
  else if (format.name === 'package')
    writeFolder(join(root, 'export', name.slice(0, -format.ending.length)), made as ReadonlyMap<string, Uint8Array>, true);
  else if (typeof made === 'string' || !process.stdout.isTTY) process.stdout.write(pack(format, made));
  else file.fail(`${format.name} is no text for a terminal: say where it is to go, -o ${name}.`, start, 'export:no-output');
}

const archiveOf = ({ ending }: InterchangeFormat): string => /\.[^.]*$/.exec(ending)?.[0] ?? '';

/** Writes files into a folder that holds none yet; one that is made anew at any time is emptied first. */
function writeFolder(folder: string, files: Extract<Made, ReadonlyMap<string, Uint8Array>>, isOurs = false): void {
  if (isOurs) rmSync(folder, { recursive: true, force: true });
  else if (existsSync(folder) && readdirSync(folder).length > 0)
    file.fail(`${folder} holds files already: name a folder that is empty or not there yet.`, start, 'export:not-empty');
  const written = [...files].filter(([path]) => !path.endsWith('/'));
  writeTogether(new Map(written.map(([path, bytes]) => [join(folder, path), bytes])));
  // Folders that are to be there with nothing in them.
  for (const path of files.keys()) if (path.endsWith('/')) mkdirSync(join(folder, path), { recursive: true });
  process.stdout.write(`${relative(process.cwd(), folder)}: ${written.length} files\n`);
}
