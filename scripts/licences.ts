import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { root } from './root.ts';

/** Where the bundles of client scripts and of the search engine say which packages are in them: `src/site/shipped.ts`. */
const shipped = join(root, '.cache/shipped');
const bundles = ['client', 'search'];

/** What stands in the site and in no bundle: tables in the data of the search and the order of terms, and the face of pictures. */
const tables = ['opencc-js', 'pinyin-pro'];
const drawnOrRead = [...tables, '@fontsource/noto-serif-sc'];

/** Where the faces that the PDFs hold come from. Open Sans comes with the browser that prints them, which has no licence of it. */
const printed = [
  ...['@fontsource/noto-sans-sc', '@fontsource/noto-serif', '@fontsource/noto-serif-sc'],
  ...['@fontsource/open-sans', 'lxgw-wenkai-webfont'],
];

const heading = `第三方许可 · Licences of others

本站送到浏览器的程序、数据与字体，有些出自他人，各从其许可，原文如下。
Code, data and fonts of others that this site sends to browsers, each with its licence.
`;
const rule = `\n${'='.repeat(72)}\n`;

/** What is read of a package.json. */
interface Manifest {
  name: string;
  version: string;
  license?: string;
}

// A file at the top of the package, or in a folder of that name.
const tellsOfLicence = /^(?:licen[cs]e|copying|notice|ofl|third[-_]party)[^/]*(?:\/[^/]+)?$/i;
const isLicence = /^(?:licen[cs]e|copying|ofl)/i;
const isCode = /\.(?:[cm]?[jt]sx?|json|map)$/i;

/** Forgets which packages an earlier build shipped. */
export function forgetShipped(): void {
  rmSync(shipped, { recursive: true, force: true });
}

/** Writes `licences.txt` into a built site: what every package asks to be told whose code, data or glyphs are in it. */
export function writeLicences(site: string): void {
  const inBundles = bundles.flatMap((name) => JSON.parse(readFileSync(join(shipped, `${name}.json`), 'utf8')) as string[]);
  const ofPdfs = join(site, 'pdf/licences.txt');
  const notices = [...inBundles, ...drawnOrRead.map(folderOf)].map(noticeOf);
  if (existsSync(ofPdfs)) notices.push(...readFileSync(ofPdfs, 'utf8').split(rule).slice(1));
  writeFileSync(join(site, 'licences.txt'), inOneText(notices));
}

/** Returns the notices that lie beside the PDFs, of the faces that they hold. */
export function licencesOfPdfs(): string {
  return inOneText(printed.map(folderOf).map(noticeOf));
}

/** Returns the notices that a copy of a report bears: of the packages whose modules are in its scripts, and of the tables in the data of its search. */
export function licencesOf(modules: readonly string[]): string {
  const folders = modules.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.split('\\').join('/'))?.[1] ?? []);
  return inOneText([...folders, ...tables.map(folderOf)].map(noticeOf));
}

/** Returns the notice of an installed package: its name, version and licence, and all files that tell of it, whole. Throws where there is none. */
export function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => tellsOfLicence.test(path) && !isCode.test(path))
    .sort()
    .flatMap((path) => textOf(folder, path));
  if (license === undefined || !texts.some(({ path }) => isLicence.test(path))) {
    new VFile({ path: join(folder, 'package.json') }).fail(
      `The site would ship the package ${name} ${version}, which says no licence or brings no file with its text, and without it may not be passed on. Take another package, or a version that has one.`,
      { line: 1, column: 1 },
      'project:licence',
    );
  }
  return `\n${name} ${version}\n${String(license)}\n\n${texts.map(({ text }) => text).join('\n\n')}\n`;
}

function inOneText(notices: readonly string[]): string {
  return [heading, ...[...new Set(notices)].sort()].join(rule);
}

function folderOf(name: string): string {
  return join(root, 'node_modules', name);
}

/** The text of a file, if it is one and says something. */
function textOf(folder: string, path: string): { path: string; text: string }[] {
  const whole = join(folder, path);
  const text = statSync(whole).isFile() ? readFileSync(whole, 'utf8').replace(/\r\n?/g, '\n').trim() : '';
  return text === '' ? [] : [{ path, text }];
}
