import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heard } from './checks/heard.ts';
import { root } from './root.ts';
import type { Disk } from './write-files.ts';
import { writeFiles } from './write-files.ts';

const refusal = (code: string, syscall: string): Error => Object.assign(new Error(`${code}: refused, ${syscall}`), { code, syscall });
const nothing = (): void => undefined;
const changes = [
  { path: 'seeds/a.txt', before: null, after: 'a' },
  { path: 'seeds/b.txt', before: null, after: null },
];

test.each<[string, Partial<Disk>, RegExp]>([
  [
    'no space',
    {
      write: () => {
        throw refusal('ENOSPC', 'write');
      },
    },
    /^content\/split\.journal:1:1: .*no space is left on the disk \(ENOSPC\)/,
  ],
  [
    'no permission',
    {
      rename: () => {
        throw refusal('EACCES', 'rename');
      },
    },
    /^content\/split\.journal:1:1: .*permissions.*\(EACCES\)/,
  ],
  [
    'a read-only disk',
    {
      write: () => {
        throw refusal('EROFS', 'mkdir');
      },
    },
    /^content\/split\.journal:1:1: .*read-only \(EROFS\)/,
  ],
  [
    'another refusal',
    {
      write: () => {
        throw refusal('EIO', 'write');
      },
    },
    /^content\/split\.journal:1:1: .*\(EIO\)/,
  ],
])('%s is said in one line that names the file', async (_, broken, line) => {
  const disk: Disk = { write: nothing, rename: nothing, remove: nothing, ...broken };
  const { status, stderr } = await heard(() => writeFiles(root, changes, disk));
  expect(status).toBe(1);
  expect(stderr).toMatch(line);
  expect(stderr).toMatch(/^[^\n]+\(project:unwritable\)\n$/);
});

test('a folder that is a file on a real disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  writeFileSync(join(folder, 'content'), '');
  const { status, stderr } = await heard(() => writeFiles(folder, changes));
  rmSync(folder, { recursive: true });
  expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 1, lines: 2 });
  expect(stderr).toContain(`${folder}/content/split.journal:1:1: This cannot be written: `);
});

test('an error of the code itself is none of the disk', async () => {
  await expect(
    heard(() => {
      throw new TypeError('x is not a function');
    }),
  ).rejects.toThrow('x is not a function');
});
