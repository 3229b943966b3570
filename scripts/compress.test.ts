import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compress } from './compress.ts';

const words = '今天，我们要走好新时代的路。'.repeat(40);

function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'zh'));
  for (const name of ['zh/index.html', 'a.csl.json', 'a.ris', 'picture.png', '_headers', '.nojekyll'])
    writeFileSync(join(folder, name), words);
  writeFileSync(join(folder, 'short.txt'), '短');
  return folder;
}

test('beside each text lies the same under gzip and brotli, beside all else nothing', async () => {
  const folder = madeFolder();
  expect(await compress(folder)).toBe(3);
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(gz|br)$/.test(name));
  const texts = ['zh/index.html', 'a.csl.json', 'a.ris'];
  expect(made.toSorted()).toEqual(texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).toSorted());
  for (const name of texts) {
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(words);
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(words);
  }
});

test('a packed file says neither when nor on what system it was made', async () => {
  const folder = madeFolder();
  await compress(folder);
  const head = readFileSync(join(folder, 'a.ris.gz')).subarray(0, 10);
  expect([...head.subarray(0, 8), head[9]]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 255]);
});

test('what is packed is not packed again', async () => {
  const folder = madeFolder();
  await compress(folder);
  const before = readdirSync(folder, { recursive: true });
  await compress(folder);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
