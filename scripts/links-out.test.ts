import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failIfLinkedOut } from './links-out.ts';

let top = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'links-'));
  for (const folder of ['project/content/reports', 'project/seeds', 'project/public/pdf', 'project-beside'])
    mkdirSync(join(top, folder), { recursive: true });
  for (const file of ['project/seeds/x.txt', 'secret.txt', 'project-beside/secret.txt']) writeFileSync(join(top, file), 'x');
});
afterEach(() => rmSync(top, { recursive: true }));

const look = (): void => failIfLinkedOut(join(top, 'project'));

test.each([
  ['public/secret.txt', '../../secret.txt'],
  ['public/pdf/deep.txt', '../../../secret.txt'],
  ['seeds/y.txt', '../../project-beside/secret.txt'],
  ['content/reports/y', '../../../project-beside'],
  ['content/reports/z', '/etc'],
  ['seeds/none.txt', 'nowhere.txt'],
])('%s that leads to %s is refused', (path, to) => {
  symlinkSync(to, join(top, 'project', path));
  expect(look).toThrow(expect.objectContaining({ file: path, ruleId: 'linked-out' }));
});

test('a whole folder that lies elsewhere is refused', () => {
  rmSync(join(top, 'project/public'), { recursive: true });
  symlinkSync('../project-beside', join(top, 'project/public'));
  expect(look).toThrow(expect.objectContaining({ file: 'public' }));
});

test('a link within the project is none of these, nor is a project without such folders', () => {
  symlinkSync('x.txt', join(top, 'project/seeds/same.txt'));
  expect(look).not.toThrow();
  expect(() => failIfLinkedOut(join(top, 'project-beside'))).not.toThrow();
});
