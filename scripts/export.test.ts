import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { interchangeFormats } from '#export/interchange/formats.ts';
import { fileNameOf } from '#export/interchange/identity.ts';
import { sha256 } from '#export/sha256.ts';
import { pack } from '#export/interchange/pack.ts';
import { readSources } from './interchange-source.ts';
import { root } from './root.ts';
import { siteStanding } from './site.ts';

/** How an export ended. */
interface Ended {
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const env = { ...process.env, INIT_CWD: folder, SITE_URL: 'https://reader.example' };

/** What `npm run --silent export -- …` does, called from a folder of its own. */
function exported(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/export.ts'), ...args], {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr: stderr.toString() };
}

const [home] = readSources(siteStanding(env));
const { slug } = home.edition;

describe('what cannot be had ends with exit code 1 and one clear line, and nothing is written', () => {
  test.each<[string[], string]>([
    [[], 'export:no-format'],
    [['docx', slug], 'export:no-format'],
    [['tmx', 'nowhere'], 'export:no-report'],
    [['tmx', slug, 'r2.3'], 'export:whole'],
    [['tmx', slug, '--lang', 'en'], 'export:whole'],
    [['markdown', slug, 'r2.3', 'r2.4'], 'export:too-many'],
    [['tmx', slug, '--out', 'a.tmx'], 'project:arguments'],
    [['tmx', slug, '-o', '.'], 'project:'],
    [['tables-csv', slug, '-o', 'full'], 'export:not-empty'],
  ])('%j', (args, id) => {
    mkdirSync(join(folder, 'full'), { recursive: true });
    writeFileSync(join(folder, 'full/a'), '');
    const { status, stdout, stderr } = exported(...args);
    expect(status).toBe(1);
    expect(stdout).toHaveLength(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(id);
    expect(readdirSync(join(folder, 'full'))).toEqual(['a']);
  });
});

describe('a place in a form of its own', () => {
  test('goes to the standard output, or to the file that is named', () => {
    const { stdout } = exported('markdown', slug, 'r2.3', '--lang', 'en');
    expect(exported('markdown', slug, 'r2.3', '--lang', 'en', '-o', 'a/b.md').status).toBe(0);
    expect(readFileSync(join(folder, 'a/b.md'))).toEqual(stdout);
    expect(stdout.length).toBeGreaterThan(1000);
  });
});

describe.each(interchangeFormats.map((format) => [format.name, format] as const))('%s', (name, format) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = pack(format, await format.make(home));
  });

  test('is the same file each time, by the command as from the function', () => {
    const file = fileNameOf(format, home.edition);
    expect(exported(name, slug, '-o', file)).toMatchObject({ status: 0, stderr: '' });
    expect(sha256(readFileSync(join(folder, file)))).toBe(sha256(bytes));
  });

  test('names its edition in its name and within', () => {
    const { version } = home.edition.info.edition;
    expect(fileNameOf(format, home.edition)).toContain(version);
    const inside =
      bytes[0] === 0x50 && bytes[1] === 0x4b
        ? Object.values(unzipSync(bytes)).map((one) => strFromU8(one))
        : [new TextDecoder().decode(bytes)];
    if (!format.ending.endsWith('.tgz')) expect(inside.some((text) => text.includes(version))).toBe(true);
  });
});

test('several files go into a folder that is not there yet', () => {
  expect(exported('tables-csv', slug, '-o', 'new/tables').status).toBe(0);
  expect(existsSync(join(folder, 'new/tables/sentences.csv'))).toBe(true);
});
