import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { root } from '../../root.ts';
import type { Site } from '../../site.ts';
import type { Module } from '../laws/imports.ts';
import { inEvery } from './every.ts';
import { filesIn } from './pages.ts';

/** Returns the packages that code needs which runs in browsers: what modules of ours import, and what these import in their turn. */
export function packagesBehind(modules: readonly Module[], begins: (path: string) => boolean): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const seen = new Set(modules.map(({ path }) => path).filter((path) => begins(path) && !path.endsWith('.test.ts')));
  const packages = new Set<string>();
  for (const path of seen)
    for (const { to, isOurs, isType } of byPath.get(path)?.imports ?? []) {
      if (isType) continue;
      if (isOurs) seen.add(to);
      else if (!to.startsWith('node:') && !to.startsWith('/')) packages.add(packageOf(to));
    }
  return [...packages];
}

/** Returns the packages that a module names itself, types left out. */
export function packagesNamed({ imports }: Module): string[] {
  return imports.filter(({ isOurs, isType, to }) => !isOurs && !isType && !/^(?:node|astro):/.test(to)).map(({ to }) => packageOf(to));
}

/** Returns what bundlers have left of themselves in the scripts of a site. */
export function toolsIn({ folder }: Site): string[] {
  const files = filesIn(folder);
  const scripts = files.filter((file) => file.endsWith('.js'));
  const hold = (words: string): boolean => scripts.some((file) => readFileSync(join(folder, file), 'utf8').includes(words));
  return [
    ...(hold('vite:preloadError') ? ['vite'] : []),
    ...(scripts.some((file) => file.includes('rolldown-runtime')) ? ['rolldown'] : []),
  ];
}

/** Where the faces come from, by how their names begin in a PDF. */
const facesFrom: [string, string][] = [
  ['NotoSerifSC', '@fontsource/noto-serif-sc'],
  ['NotoSansSC', '@fontsource/noto-sans-sc'],
  ['NotoSerif-', '@fontsource/noto-serif'],
  ['OpenSans', '@fontsource/open-sans'],
  ['LXGWWenKai', 'lxgw-wenkai-webfont'],
];

/** Returns the packages of the faces that a PDF has in it. Throws where a face is of none that is known. */
export async function facesIn(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key)));
    return isEmbedded ? [object.lookup(PDFName.of('FontName'), PDFName).decodeText()] : [];
  });
  return [...new Set(names)].map((name) => {
    const [, from] = facesFrom.find(([start]) => name.replace(/^[A-Z]{6}\+/, '').startsWith(start)) ?? [];
    if (from === undefined) throw new Error(`A PDF holds the face ${name}, and nothing says which package it is from.`);
    return from;
  });
}

/** Returns the packages that a text of notices does not name, with their version, or whose licence it does not have whole. */
export function lackingNotices(notices: string, packages: readonly string[]): string[] {
  return inEvery('package', [...new Set(packages)], (name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const [own = folder] = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
    const files = statSync(join(folder, own)).isDirectory() ? filesIn(join(folder, own)).map((file) => join(own, file)) : [own];
    return [
      ...(notices.split('\n').includes(`${name} ${version}`) ? [] : [`${name} ${version} is not named`]),
      ...files
        .filter((file) => !notices.includes(readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()))
        .map((file) => `${name}: its ${file} is not there whole`),
    ];
  });
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
