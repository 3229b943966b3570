import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noticeOf } from './licences.ts';

function madePackage(files: Readonly<Record<string, string>>, manifest: object = { license: 'ISC' }): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = { ...files, 'package.json': JSON.stringify({ name: '@a/b', version: '1.2.3', ...manifest }) };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('a notice has the name, the version, the licence and all files that tell of it, whole', () => {
  const files = {
    license: 'May be\r\nused.\r\n',
    'NOTICE.md': 'By A.',
    'LICENSES/OFL.txt': 'Font.',
    'licence.js': 'code',
    'README.md': 'no',
  };
  expect(noticeOf(madePackage(files))).toBe('\n@a/b 1.2.3\nISC\n\nFont.\n\nBy A.\n\nMay be\nused.\n');
});

test.each([
  ['no file at all', {}, { license: 'MIT' }],
  ['a notice alone', { NOTICE: 'By A.' }, { license: 'MIT' }],
  ['an empty licence', { LICENSE: '\n' }, { license: 'MIT' }],
  ['code of that name', { 'license.js': 'code' }, { license: 'MIT' }],
  ['a licence in a folder of another package', { 'node_modules/c/LICENSE': 'c' }, { license: 'MIT' }],
  ['no word of its licence', { LICENSE: 'text' }, {}],
])('a package with %s is not shipped', (_, files, manifest) => {
  expect(() => noticeOf(madePackage(files, manifest))).toThrow('The site would ship the package @a/b 1.2.3,');
});
