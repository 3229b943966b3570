import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differing } from './differing.ts';

const folder = mkdtempSync(join(tmpdir(), 'differing-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that one folder lacks and one with other bytes are named, the same ones are not', () => {
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const side of ['a', 'b']) put(`${side}/same/index.html`, 'x');
  put('a/changed.txt', '1');
  put('b/changed.txt', '2');
  put('a/old.txt', '');
  put('b/deep/new.txt', '');
  expect(differing(join(folder, 'a'), join(folder, 'b'))).toEqual(['changed.txt', 'deep/new.txt', 'old.txt']);
  expect(differing(join(folder, 'a'), join(folder, 'a'))).toEqual([]);
});
