import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { byKind, published } from './published.ts';

test('each file counts once, as what is sent of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['id', 'zh', 'pictures']) mkdirSync(join(folder, name));
  const files = { 'id/a.html': 9, 'id/a.html.gz': 5, 'id/a.html.br': 4, 'zh/index.html': 3, 'pictures/a.png': 8, 'zh/alone.gz': 2 };
  for (const [name, length] of Object.entries(files)) writeFileSync(join(folder, name), 'a'.repeat(length));
  expect(byKind(published(folder))).toEqual([
    { name: 'pictures', files: 1, raw: 8, gzip: 8, brotli: 8 },
    { name: 'permanent pages', files: 1, raw: 9, gzip: 5, brotli: 4 },
    { name: 'pages', files: 1, raw: 3, gzip: 3, brotli: 3 },
    { name: 'maps, lists and the rest', files: 1, raw: 2, gzip: 2, brotli: 2 },
    { name: 'all', files: 4, raw: 22, gzip: 18, brotli: 17 },
  ]);
});
