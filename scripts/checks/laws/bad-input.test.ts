import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outlined } from '#report/outline-of.ts';
import { printOutline } from '../../print-outline.ts';
import { root } from '../../root.ts';
import type { Heard } from '../heard.ts';
import { heard } from '../heard.ts';
import { toGb } from '../to-gb.ts';

const folder = mkdtempSync(join(tmpdir(), 'outline-'));
const seed = readFileSync(join(root, 'seeds/wenzhou-2018.txt'), 'utf8');

const outline = (name: string): Promise<Heard> => heard(() => printOutline(name, folder, { join: false, tree: false }));

/** What `npm run --silent outline -- FILE` does, called from the folder of the file. */
const outlineScript = (...names: string[]): Heard =>
  spawnSync(process.execPath, [join(root, 'scripts/outline.ts'), ...names], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }) as Heard;

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

const cut = (bytes: Uint8Array, at: number, ...inserted: number[]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...inserted, ...bytes.subarray(at)]);
const utf8 = new TextEncoder().encode(seed);
const start = (line: number): number =>
  new TextEncoder().encode(
    seed
      .split('\n')
      .slice(0, line - 1)
      .join('\n'),
  ).length + 1;

describe('bad input ends with one clear message', () => {
  test.each([
    ['empty.txt', '', /^empty\.txt:1:1: The file is empty.*Put the text/],
    ['blank.txt', ' \n\n\t\n', /^blank\.txt:1:1: The file holds nothing but white space/],
    ['nul.txt', cut(utf8, start(15), 0), /^nul\.txt:15:1: There is a NUL character/],
    ['broken.txt', cut(utf8, start(15), 0xff, 0xfe), /^broken\.txt:15:1: Byte \d+ of the file \(0xff\) is not valid UTF-8/],
    ['cut-off.txt', utf8.subarray(0, start(15) + 4), /^cut-off\.txt:15:\d+: Byte \d+ of the file/],
    ['picture.png', readFileSync(new URL('fixtures/pixel.png', import.meta.url)), /^picture\.png:\d+:\d+: /],
    ['huge.txt', new Uint8Array(50 * 1024 * 1024).fill(97), /^huge\.txt:1:1: The file has 52428800 bytes/],
    ['half-utf16.txt', Uint8Array.of(0xff, 0xfe, 0x00), /^half-utf16\.txt:1:1: The file begins like UTF-16LE/],
  ])('%s', async (name, bytes, message) => {
    const { status, stdout, stderr } = await outline(put(name, bytes));
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test.each([
    ['nowhere.txt', /^nowhere\.txt:1:1: There is no such file/],
    ['.', /^\.:1:1: This is a folder/],
    ['../nowhere/-x', /^\.\.\/nowhere\/-x:1:1: There is no such file/],
  ])('%s', async (name, message) => {
    const { status, stdout, stderr } = await outline(name);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('what can be read is read', () => {
  const parts = async (name: string): Promise<number[]> => {
    const { status, stdout, stderr } = await outline(name);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return (JSON.parse(stdout) as Outlined).works.flatMap((work) => work.parts.map(({ sections }) => sections.length));
  };
  const report = seed.split('\n').slice(2, 104).join('\n');

  test.each([
    ['-leading-dash.txt', report],
    ['with spaces, 中文.txt', report],
    ['byte-order-mark.txt', `\ufeff${report}`],
    ['crlf.txt', report.replaceAll('\n', '\r\n')],
    ['cr.txt', report.replaceAll('\n', '\r')],
    ['no-blank-lines.txt', report.replace(/\n+/g, '\n')],
    ['utf-16le.txt', Uint8Array.from(Buffer.from(`\ufeff${report}`, 'utf16le'))],
    ['utf-16be.txt', Uint8Array.from(Buffer.from(`\ufeff${report}`, 'utf16le').swap16())],
    ['utf-16le-no-mark.txt', Uint8Array.from(Buffer.from(report, 'utf16le'))],
    ['gb18030.txt', toGb(report)],
  ])('%s', async (name, text) => {
    expect(await parts(put(name, text))).toEqual([6, 6, 5]);
  });

  test('the seed itself is recognised wherever it lies', async () => {
    expect(await parts(put('copy.txt', utf8))).toEqual([6, 6, 5, 3, 6, 10]);
  });

  test('nothing is written', async () => {
    const before = readdirSync(folder).sort();
    await outline('copy.txt');
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe('the script ends as the verb does', () => {
  test.each([
    ['nul.txt', cut(utf8, start(15), 0)],
    ['-leading-dash.txt', seed],
  ])('%s', async (name, bytes) => {
    const { status, stdout, stderr } = outlineScript(put(name, bytes));
    expect({ status, stdout, stderr }).toEqual(await outline(name));
  });

  test('no file named', () => {
    const { status, stdout, stderr } = outlineScript();
    expect(stderr).toMatch(/^FILE:1:1: No file was named/);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
