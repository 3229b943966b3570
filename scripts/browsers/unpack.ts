import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { root } from '../root.ts';
import { writeFonts } from './fonts.ts';
import type { TarFile } from './tar.ts';
import { readTar } from './tar.ts';

/** What starting a browser that came with `npm ci` takes. */
export interface Unpacked {
  /** The current Chromium. */
  modern: string;
  /** Chromium 80. */
  old: string;
  /** Libraries and fonts, so that a machine that has neither will do. */
  env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string; XDG_CACHE_HOME: string };
}

/** The packaged browsers run here: they are built for this kind of machine alone. */
export const packagedBrowsersRun = process.platform === 'linux' && process.arch === 'x64';

const modules = join(root, 'node_modules');
const packages = ['@sparticuz/chromium', 'chrome-aws-lambda', '@fontsource/noto-serif-sc', '@fontsource/noto-serif'];

/** Unpacks both browsers, their libraries and a Chinese font into .cache/, once for each set of versions. */
export async function unpackBrowsers(): Promise<Unpacked> {
  const folder = join(root, '.cache', `browsers-${packages.map(versionOf).join('-')}`);
  if (!existsSync(folder)) {
    // Filled beside its place and then moved there, so that a run that was broken off leaves nothing half done.
    const draft = `${folder}.${process.pid}`;
    await fill(draft);
    try {
      renameSync(draft, folder);
    } catch {
      rmSync(draft, { recursive: true });
    }
  }
  return {
    modern: join(folder, 'modern/chromium'),
    old: join(folder, 'old/chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: join(folder, 'fonts'), XDG_CACHE_HOME: join(folder, 'cache') },
  };
}

async function fill(folder: string): Promise<void> {
  const [modern, old] = packages.map((name) => join(modules, name)) as [string, string];
  const bin = join(modern, 'bin');
  write(folder, tarOf(join(bin, 'al2023.tar.br')));
  writeFonts(join(folder, 'fonts'), join(modules, '@fontsource'), tarOf(join(bin, 'fonts.tar.br')));
  await inflate(join(bin, 'chromium.br'), join(folder, 'modern/chromium'));
  await inflate(join(old, 'bin/chromium.br'), join(folder, 'old/chromium'));
}

function tarOf(path: string): TarFile[] {
  return readTar(brotliDecompressSync(readFileSync(path)));
}

function write(folder: string, files: TarFile[]): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

async function inflate(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
  chmodSync(to, 0o700);
}

function versionOf(name: string): string {
  const path = join(modules, name, 'package.json');
  if (!existsSync(path)) {
    throw new Error(`The package ${name} is not installed, and the checks start a browser from it. Run \`npm ci\`.`);
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
