import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFiles } from './keep-files.ts';

test('files that were written, removed or made since are as they were, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  const [written = '', removed = '', made = ''] = ['written', 'removed', 'made'].map((name) => join(folder, name));
  const bytes = Buffer.from([0x25, 0xff, 0x00, 0xe4]);
  writeFileSync(written, bytes);
  writeFileSync(removed, bytes);
  const putBack = keepFiles([written, removed, made]);
  writeFileSync(written, 'new');
  rmSync(removed);
  writeFileSync(made, 'new');
  putBack();
  expect([written, removed].map((path) => readFileSync(path))).toEqual([bytes, bytes]);
  expect(existsSync(made)).toBe(false);
  rmSync(folder, { recursive: true });
});
