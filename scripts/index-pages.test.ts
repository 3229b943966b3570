import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { indexPages } from './index-pages.ts';

function folderWithPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(folder, 'zh'));
  writeFileSync(join(folder, 'zh/index.html'), '<html lang="zh"><body><p>改革开放</p></body></html>');
  return folder;
}

afterEach(() => vi.unstubAllEnvs());

test('pages are counted and their index is written', async () => {
  const folder = folderWithPage();
  expect(await indexPages(folder)).toBe(1);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('where there is no Pagefind for the machine, nothing is written and nothing fails', async () => {
  vi.stubEnv('npm_config_arch', 'none');
  const folder = folderWithPage();
  expect(await indexPages(folder)).toBeUndefined();
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});
