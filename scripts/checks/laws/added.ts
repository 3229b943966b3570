import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { copyProject } from '../../project-copy.ts';
import type { Disk } from '../../write-files.ts';
import type { Heard } from '../heard.ts';
import { heard } from '../heard.ts';

const copy = copyProject();
const desk = mkdtempSync(join(tmpdir(), 'desk-'));

/** Makes the copy and the desk anew where another file of tests, which shares this module, has closed them. */
export function open(): void {
  if (existsSync(copy)) return;
  for (const made of [copy, desk]) mkdirSync(made);
  copyProject(copy);
}

/** The folder from which files are added, beside no project. */
export const folder = desk;

// The scripts of the copy, for a script works on the project that it lies in.
const { addReport } = (await import(join(copy, 'scripts/add-report.ts'))) as typeof import('../../add-report.ts');
const { writeSplit } = (await import(join(copy, 'scripts/write-split.ts'))) as typeof import('../../write-split.ts');
const { sourceProblems } = (await import(join(copy, 'scripts/source-problems.ts'))) as typeof import('../../source-problems.ts');

/** What `npm run check` finds in the sources of the copy. */
export const problems = sourceProblems;

/** Does what `npm run add` does, in the copy. */
export const add = (name: string | undefined, slug?: string, disk?: Disk): Promise<Heard> =>
  heard(() => addReport(name, desk, { slug, join: false, day: '2031-02-01' }, disk));

/** Does what `npm run split` does, in the copy. */
export const split = (): Promise<Heard> => heard(() => writeSplit());

/** Runs a script of the copy as a process of its own, which is killed before its file operation `killAt`. */
export function script(name: 'add' | 'split', args: readonly string[], killAt = 0): SpawnSyncReturns<string> {
  const preload = killAt > 0 ? ['--import', './scripts/checks/laws/kill-at.ts'] : [];
  return spawnSync(process.execPath, [...preload, `scripts/${name}.ts`, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: desk, KILL_AT: String(killAt) },
  });
}

/** Returns every file of the sources of the copy, with its bytes as characters. */
export function read(): Map<string, string> {
  const entries = ['content', 'seeds'].flatMap((top) => readdirSync(join(copy, top), { recursive: true, withFileTypes: true }));
  const paths = entries.flatMap((entry) => (entry.isFile() ? [relative(copy, join(entry.parentPath, entry.name))] : []));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(copy, path), 'latin1')]));
}

/** Makes the sources of the copy what they were. */
export function restore(files: ReadonlyMap<string, string>): void {
  const now = read();
  for (const path of now.keys()) if (!files.has(path)) rmSync(join(copy, path));
  for (const [path, text] of files) if (now.get(path) !== text) write(path, Buffer.from(text, 'latin1'));
  for (const entry of readdirSync(join(copy, 'content/reports'))) {
    if (![...files.keys()].some((path) => path.startsWith(`content/reports/${entry}/`)))
      rmSync(join(copy, 'content/reports', entry), { recursive: true });
  }
}

/** Writes a file into the copy. */
export function write(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), bytes);
}

/** Removes a file or folder of the copy. */
export function remove(path: string): void {
  rmSync(join(copy, path), { recursive: true });
}

/** Puts a file where it can be added from, and returns its name. */
export function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(desk, name), bytes);
  return name;
}

/** Returns a file of JSON of the copy. */
export function json(path: string): unknown {
  return JSON.parse(readFileSync(join(copy, path), 'utf8'));
}

/** Removes the copy and the folder beside it. */
export function close(): void {
  for (const path of [copy, desk]) rmSync(path, { recursive: true });
}
