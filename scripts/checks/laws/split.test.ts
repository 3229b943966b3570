import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyProject } from '../../project-copy.ts';
import { failAt } from '../failing-disk.ts';
import type { Heard } from '../heard.ts';
import { heard } from '../heard.ts';

vi.setConfig({ testTimeout: 120_000 });

const copy = copyProject();
const report = 'content/reports/wenzhou-2018';
const seed = 'seeds/wenzhou-2018.txt';
type Words = Record<string, string | null>;

/** Every file that a split may touch, with its text. */
function read(): Map<string, string> {
  const entries = ['content', report, `${report}/zh`, `${report}/en`, 'seeds'].flatMap((folder) =>
    existsSync(join(copy, folder)) ? readdirSync(join(copy, folder), { withFileTypes: true }) : [],
  );
  const paths = entries.flatMap((entry) => (entry.isFile() ? [relative(copy, join(entry.parentPath, entry.name))] : []));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(copy, path), 'utf8')]));
}

/** Makes the files of the copy what they were. The lock of a killed split goes too: to take it over is a file operation more. */
function restore(files: ReadonlyMap<string, string>): void {
  rmSync(join(copy, '.cache'), { recursive: true, force: true });
  const now = read();
  for (const path of now.keys()) if (!files.has(path)) rmSync(join(copy, path));
  for (const [path, text] of files) if (now.get(path) !== text) put(path, text);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Alters a file of the copy, and makes sure that it did. */
function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  put(path, after);
}

const editWords = (path: string, change: (words: Words) => Words): void =>
  edit(`${report}/${path}`, (text) => `${JSON.stringify(change(JSON.parse(text) as Words), null, 2)}\n`);

const wordsIn = (path: string, files = read()): Words => JSON.parse(files.get(`${report}/${path}`) ?? '{}') as Words;

// The scripts of the copy, for a script works on the project that it lies in.
const { writeSplit } = (await import(join(copy, 'scripts/write-split.ts'))) as typeof import('../../write-split.ts');
const { sourceProblems } = (await import(join(copy, 'scripts/source-problems.ts'))) as typeof import('../../source-problems.ts');

const split = (): Promise<Heard> => heard(() => writeSplit());

/** What `npm run split` does in the copy; with `killAt` it is killed before that file operation. */
function splitScript(killAt = 0): Pick<SpawnSyncReturns<string>, 'status' | 'signal' | 'stdout' | 'stderr'> {
  const preload = killAt > 0 ? ['--import', './scripts/checks/laws/kill-at.ts'] : [];
  return spawnSync(process.execPath, [...preload, 'scripts/split.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, KILL_AT: String(killAt) },
  });
}

/** Takes the third part out of the report, mends a typo in the first, and adds a sentence there and in the speech. */
function correct(text: string): string {
  const lines = text.split('\n');
  const part = lines.findIndex((line) => line.startsWith('三、全面从严治党'));
  const end = lines.findIndex((line) => line.startsWith('同志们，温州有'));
  return [...lines.slice(0, part), ...lines.slice(end)]
    .join('\n')
    .replace('山、江、海具利', '山、江、海俱利')
    .replace('要践行战略干。', '要践行战略干。这里忽然插进一句完全无关的话。')
    .replace('严厉整治涉企服务', '这里忽然插进一句完全无关的话。严厉整治涉企服务');
}

const published = read();
beforeEach(() => restore(published));
afterAll(() => rmSync(copy, { recursive: true }));

describe('a split that does not find the words it wrote stops, and writes nothing', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'a word altered',
      () => edit(`${report}/zh/r1.json`, (text) => text.replace('温州', '宁波')),
      /zh\/r1\.json:1:1: .*\(altered: r1\.json\)/,
    ],
    [
      'a key deleted, in a file and the next',
      () => {
        for (const path of ['zh/r1.json', 'zh/s2.json']) editWords(path, (words) => Object.fromEntries(Object.entries(words).slice(0, -1)));
      },
      /zh\/r1\.json:1:1: .*\(altered: r1\.json, s2\.json\)/,
    ],
    [
      'keys in another order',
      () => editWords('zh/s1.json', (words) => Object.fromEntries(Object.entries(words).reverse())),
      /\(altered: s1\.json\)/,
    ],
    ['a file that is no JSON any more', () => edit(`${report}/zh/r2.json`, (text) => text.slice(0, 900)), /\(altered: r2\.json\)/],
    ['a file missing', () => rmSync(join(copy, report, 'zh/r2.json')), /zh\/r2\.json:1:1: .*\(missing: r2\.json\)/],
    ['a file added', () => put(`${report}/zh/r9.json`, '{ "r9.a.s1": "新" }'), /zh\/r9\.json:1:1: .*\(added: r9\.json\)/],
    [
      'another file altered while the seed is corrected too',
      () => {
        edit(seed, correct);
        edit(`${report}/zh/s3.json`, (text) => text.replace('温州', '宁波'));
      },
      /\(altered: s3\.json\)/,
    ],
  ])('%s', async (_, disturb, message) => {
    disturb();
    const before = read();
    const { status, stdout, stderr } = await split();
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Bring zh/ back from version control; where words are wrong correct the seed, never zh/.');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
    expect(read()).toEqual(before);
  });

  test('a check says the same', async () => {
    edit(`${report}/zh/r1.json`, (text) => text.replace('温州', '宁波'));
    expect(sourceProblems()).toEqual([(await split()).stderr.trimEnd()]);
  });

  const withoutHashes = (text: string): string => `${JSON.stringify({ ...(JSON.parse(text) as object), zh: undefined }, null, 2)}\n`;

  test('an outline from before there were hashes is taken once, where words and seed agree', async () => {
    edit(`${report}/outline.json`, withoutHashes);
    expect(await split()).toMatchObject({ status: 0, stdout: `wrote ${report}/outline.json\n` });
    expect(read()).toEqual(published);
  });

  test.each<[string, () => void, string]>([
    ['words were altered', () => edit(`${report}/zh/r1.json`, (text) => text.replace('温州', '宁波')), 'altered: r1.json'],
    ['all words are gone', () => rmSync(join(copy, report, 'zh'), { recursive: true }), ''],
    ['the seed was corrected in between', () => edit(seed, correct), 'altered: '],
  ])('without hashes it stops where %s', async (_, disturb, message) => {
    edit(`${report}/outline.json`, withoutHashes);
    disturb();
    const before = read();
    const { status, stderr } = await split();
    expect(stderr).toContain(message);
    expect(status).toBe(1);
    expect(read()).toEqual(before);
  });

  test('an outline that was deleted is not made anew over other words', async () => {
    rmSync(join(copy, report, 'outline.json'));
    edit(`${report}/zh/r1.json`, (text) => text.replace('温州', '宁波'));
    expect((await split()).stderr).toContain('altered: r1.json');
    restore(published);
    rmSync(join(copy, report, 'outline.json'));
    expect((await split()).status).toBe(0);
    expect(read()).toEqual(published);
  });

  test('an editor may declare in ended.json what was renumbered', async () => {
    edit(seed, (text) => text.replace('（六）从严治党切实加强', '（七）从严治党切实加强'));
    put(`${report}/ended.json`, '{ "r1.6": { "why": "renumbered" } }');
    expect((await split()).status).toBe(0);
    expect(wordsIn('zh/r1.json')['r1.7.s0']).toContain('从严治党');
  });
});

test('the script ends as the verb does: it stops with one message, or says what it wrote', async () => {
  edit(`${report}/zh/r1.json`, (text) => text.replace('温州', '宁波'));
  const altered = read();
  expect(splitScript()).toMatchObject(await split());
  expect(read()).toEqual(altered);
  restore(published);
  edit(seed, correct);
  const corrected = read();
  const byScript = [splitScript(), read()];
  restore(corrected);
  expect(byScript).toMatchObject([await split(), read()]);
});

describe('a split that is killed, or whose disk breaks down', () => {
  test('loses no id: the next one gives what it would have given', async () => {
    edit(seed, correct);
    const corrected = read();
    const { status, stdout } = await split();
    expect(status).toBe(0);
    expect(stdout).toContain(`removed ${report}/zh/r3.json`);
    const after = read();
    const changed = [...new Set([...corrected.keys(), ...after.keys()])].filter((path) => corrected.get(path) !== after.get(path));
    expect(changed).toHaveLength(8);
    const writes = changed.filter((path) => after.has(path)).length;
    const operations = 2 + 2 * writes + (changed.length - writes) + 1;
    const killed = [4, operations];
    for (const at of [2, 4, operations - 3, operations - 2, operations]) {
      restore(corrected);
      if (killed.includes(at)) expect(splitScript(at).signal, `operation ${at}`).toBe('SIGKILL');
      else await expect(heard(() => writeSplit(failAt(at, false)))).rejects.toThrow('broke down');
      if (at === 4) expect(sourceProblems()[0]).toMatch(/split\.journal:1:1: A split was interrupted/);
      expect((await split()).status).toBe(0);
      expect(read(), `stopped at operation ${at} of ${operations}`).toEqual(after);
      expect(read().has('content/split.journal')).toBe(false);
    }
    restore(corrected);
    expect(splitScript(operations + 1).status).toBe(0);
  });
});

describe('a split makes en/', () => {
  test('a new report gets a file of nulls for every file of zh/', async () => {
    rmSync(join(copy, report, 'en'), { recursive: true });
    expect((await split()).status).toBe(0);
    for (const name of readdirSync(join(copy, report, 'zh'))) {
      expect(Object.entries(wordsIn(`en/${name}`))).toEqual(Object.keys(wordsIn(`zh/${name}`)).map((id) => [id, null]));
    }
  });

  test('new sentences are null in their place, English is left as it is, and what is left out is said with its words', async () => {
    const english = wordsIn('en/r3.json');
    edit(seed, correct);
    const { stderr } = await split();
    const [zh, en] = [wordsIn('zh/r1.json'), wordsIn('en/r1.json')];
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(Object.entries(en).filter(([, words]) => words === null)).toEqual([['r1.4.s2a', null]]);
    expect(Object.values(english).every((words) => words !== null)).toBe(true);
    for (const [id, words] of Object.entries(english))
      expect(stderr).toContain(`${id}: It ended, and no id has its words. Its translation is left out: “${words ?? ''}”`);
    expect(read().has(`${report}/en/r3.json`)).toBe(false);
    expect(await split()).toMatchObject({ status: 0, stderr: '', stdout: 'Nothing to do: content/ is what the seeds give.\n' });
  });

  test('the English of a renumbered part goes with its sentences into the file of their new ids', async () => {
    const english = Object.values(wordsIn('en/r3.json'));
    edit(seed, (text) => text.replace('三、全面从严治党', '四、全面从严治党'));
    put(`${report}/ended.json`, '{ "r3": { "why": "renumbered" } }');
    expect(await split()).toMatchObject({ status: 0, stderr: expect.not.stringContaining('left out') as string });
    expect(Object.values(wordsIn('en/r4.json'))).toEqual(english);
    expect(Object.keys(wordsIn('en/r4.json'))).toEqual(Object.keys(wordsIn('zh/r4.json')));
    expect(read().has(`${report}/en/r3.json`)).toBe(false);
  });

  test('a file that is set otherwise and says the same is left as it is', async () => {
    edit(`${report}/en/r1.json`, (text) => JSON.stringify(JSON.parse(text), null, 4));
    const before = read();
    expect((await split()).stdout).toBe('Nothing to do: content/ is what the seeds give.\n');
    expect(read()).toEqual(before);
  });

  test('English that cannot be read stops the split before anything is written', async () => {
    edit(seed, correct);
    edit(`${report}/en/r2.json`, (text) => text.slice(0, -4));
    const before = read();
    expect(await split()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/en\/r2\.json:\d+:\d+: This is no valid JSON/) as string,
    });
    expect(read()).toEqual(before);
  });
});
