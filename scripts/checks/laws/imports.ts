import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../root.ts';

/** One import of a file: what it names, and whether it takes types alone. */
export interface Import {
  /** A path from the top of the project for a file of it, `src/report/parse.ts`; else the name of a package. */
  to: string;
  /** As it is written. */
  specifier: string;
  isOurs: boolean;
  isType: boolean;
}

/** A file of code with its imports. */
export interface Module {
  /** Its path from the top of the project. */
  path: string;
  text: string;
  imports: Import[];
}

// A statement begins its line; in a test, code within a string may hold one too.
const statement = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const lazy = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+\.ts)['"]\s*\)/g;

/** Returns every file of code under the folders named, with its imports, those that come later (`import()`) among them. */
export function modulesIn(...folders: string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => toModule(`${folder}/${name.split('\\').join('/')}`, readFileSync(join(root, folder, name), 'utf8'))),
  );
}

/** Returns a file of code with its imports, from its path and text. */
export function toModule(path: string, text: string): Module {
  const written = [
    ...[...text.matchAll(statement)].map(([, type, specifier = '']) => ({ specifier, isType: type !== undefined })),
    ...[...text.matchAll(lazy)].map(([, specifier = '']) => ({ specifier, isType: false })),
  ];
  return { path, text, imports: written.map(({ specifier, isType }) => ({ ...resolve(path, specifier), specifier, isType })) };
}

function resolve(from: string, specifier: string): Pick<Import, 'to' | 'isOurs'> {
  if (specifier.startsWith('#')) return { to: `src/${specifier.slice(1)}`, isOurs: true };
  if (!specifier.startsWith('.')) return { to: specifier, isOurs: false };
  return { to: posix.normalize(posix.join(posix.dirname(from), specifier)), isOurs: true };
}

/** Returns the room that a file of the project belongs to: a folder of src/, or `scripts`, `scripts/checks`. */
export function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  if (top === 'src') return room;
  return path.startsWith('scripts/checks/') ? 'scripts/checks' : top;
}

/** Returns the circles in which modules import each other, types left out: each as the paths along it. */
export function circlesIn(modules: readonly Module[]): string[][] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at >= 0) return void circles.push([...above.slice(at), path]);
    if (done.has(path)) return;
    for (const { to, isOurs, isType } of byPath.get(path)?.imports ?? []) if (isOurs && !isType) visit(to, [...above, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return circles;
}
