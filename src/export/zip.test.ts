import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toZip } from './zip.ts';

const long = strToU8('甲'.repeat(1000));
const files = new Map([
  ['b/二.txt', long],
  ['a.txt', strToU8('甲')],
  ['mimetype', strToU8('application/epub+zip')],
  ['b/Z.txt', new Uint8Array()],
]);

test('every file comes out as it went in, under its name', () => {
  const out = unzipSync(toZip(files));
  expect(new Map(Object.entries(out).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
    new Map([...files].map(([path, bytes]) => [path, strFromU8(bytes)])),
  );
});

test('what is stored stands first and as it is, the others packed and in the order of their paths', () => {
  const zip = toZip(files, { stored: ['mimetype'] });
  expect(strFromU8(zip.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(Object.keys(unzipSync(zip))).toEqual(['mimetype', 'a.txt', 'b/Z.txt', 'b/二.txt']);
  expect(zip.length).toBeLessThan(long.length);
});

test('a name beyond ASCII says that it is UTF-8', () => {
  const zip = toZip(new Map([['二.txt', long]]));
  expect((zip[7] ?? 0) & 8).toBe(8);
  expect(strFromU8(zip.slice(30, 37))).toBe('二.txt');
});

test('the order of the files and the time zone change no byte', () => {
  const code = `
    import { toZip } from ${JSON.stringify(new URL('zip.ts', import.meta.url).href)};
    const { createHash } = await import('node:crypto');
    process.stdout.write(createHash('sha256').update(toZip(new Map([['a', new Uint8Array(9)], ['b', new Uint8Array(3)]]))).digest('hex'));`;
  const zones = ['UTC', 'Asia/Shanghai', 'Pacific/Apia', 'America/St_Johns'];
  const hashes = zones.map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ }, encoding: 'utf8' }),
  );
  const here = toZip(
    new Map([
      ['b', new Uint8Array(3)],
      ['a', new Uint8Array(9)],
    ]),
  );
  expect(new Set(hashes)).toEqual(new Set([createHash('sha256').update(here).digest('hex')]));
});

test.each(['', '12', '__proto__'])('“%s”, which the packer would move or lose, is refused', (path) => {
  expect(() => toZip(new Map([[path, long]]))).toThrow('cannot name a file');
});

test('a file to be stored has to be there', () => {
  expect(() => toZip(files, { stored: ['mime'] })).toThrow('There is no file mime');
});
