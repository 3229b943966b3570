import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, strFromU8, strToU8 } from 'fflate';
import { parseTar } from 'nanotar';
import { expect, test } from 'vitest';
import { toTgz } from './tgz.ts';

const files = new Map([
  ['package.json', strToU8('{}')],
  ['data/a.json', strToU8('甲'.repeat(1000))],
  ['README.md', new Uint8Array()],
]);

test('every file comes out as it went in, below package/, in the order of the paths', () => {
  const entries = parseTar(gunzipSync(toTgz(files)));
  expect(entries.map(({ name }) => name)).toEqual(['package/README.md', 'package/data/a.json', 'package/package.json']);
  expect(entries.map(({ data }) => strFromU8(data ?? new Uint8Array()))).toEqual(['', '甲'.repeat(1000), '{}']);
});

test.each([1, 512, 10_240 - 512, 10_240 - 1024])('tar reads an archive of one file of %i bytes, to its end', (size) => {
  const folder = mkdtempSync(join(tmpdir(), 'tgz-'));
  try {
    writeFileSync(join(folder, 'a.tgz'), toTgz(new Map([['a', new Uint8Array(size).fill(65)]])));
    expect(execFileSync('tar', ['tzf', 'a.tgz'], { cwd: folder, encoding: 'utf8' })).toBe('package/a\n');
    execFileSync('tar', ['xzf', 'a.tgz'], { cwd: folder });
    expect(readFileSync(join(folder, 'package/a'), 'utf8')).toBe('A'.repeat(size));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the order in which files come, the clock and the time zone change no byte', () => {
  const code = `
    import { toTgz } from ${JSON.stringify(new URL('tgz.ts', import.meta.url).href)};
    process.stdout.write(Buffer.from(toTgz(new Map([['a', new Uint8Array(9)], ['b', new Uint8Array(3)]]))).toString('base64'));`;
  const made = ['UTC', 'Asia/Shanghai', 'America/St_Johns'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ }, encoding: 'utf8' }),
  );
  const here = toTgz(
    new Map([
      ['b', new Uint8Array(3)],
      ['a', new Uint8Array(9)],
    ]),
  );
  expect(new Set(made)).toEqual(new Set([Buffer.from(here).toString('base64')]));
});

test.each(['../a', '/a', 'a//b', './a', 'a\\b', 'a\nb', '', '甲', `${'a'.repeat(100)}.json`])(
  '“%s”, which is no plain path, is refused',
  (path) => {
    expect(() => toTgz(new Map([[path, new Uint8Array()]]))).toThrow('cannot name a file');
  },
);
