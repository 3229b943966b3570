import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { indexPages } from './index-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the pages that are named are indexed, and no others', async () => {
  for (const name of ['one', 'other', 'left']) {
    mkdirSync(join(folder, 'site/zh', name), { recursive: true });
    writeFileSync(
      join(folder, 'site/zh', name, 'index.html'),
      '<html lang="zh"><body><main id="main"><p>改革开放</p></main></body></html>',
    );
  }
  await indexPages(join(folder, 'site'), ['zh/one/', 'zh/other/'], join(folder, 'made'));
  expect(existsSync(join(folder, 'made/pagefind/pagefind.js'))).toBe(true);
  const entry = JSON.parse(readFileSync(join(folder, 'made/pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(entry.languages['zh']?.page_count).toBe(2);
});
