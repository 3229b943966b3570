import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failAt } from './checks/failing-disk.ts';
import type { Change } from './write-files.ts';
import { failIfUnfinished, finishWriting, journal, writeFiles } from './write-files.ts';

const changes: Change[] = [
  { path: 'content/zh/r1.json', before: 'one', after: 'one, mended' },
  { path: 'content/en/r4.json', before: null, after: 'four' },
  { path: 'content/zh/r2.json', before: 'two', after: 'two, mended' },
  { path: 'content/outline.json', before: 'old', after: 'new' },
  {
    path: 'seeds/r.original.docx',
    before: null,
    after: Buffer.of(0x50, 0x4b, 0xff, 0x00, 0xfe, 0x0a).toString('base64'),
    encoding: 'base64',
  },
  { path: 'content/zh/r3.json', before: 'three', after: null },
];
const state = (side: 'before' | 'after'): Record<string, string> =>
  Object.fromEntries(
    changes.flatMap(({ path, [side]: text, encoding }) => (text === null ? [] : [[path, Buffer.from(text, encoding).toString('latin1')]])),
  );

const folder = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder in which nothing of the changes was made. */
function start(): string {
  const root = mkdtempSync(join(folder, 'root-'));
  for (const [path, text] of Object.entries(state('before'))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Every file in a folder, with its bytes. */
function filesIn(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [relative(root, join(parentPath, name)), readFileSync(join(parentPath, name), 'latin1')]),
  );
}

const whole = failAt(Infinity, false);
writeFiles(start(), changes, whole);
const stops = Array.from({ length: whole.done.length }, (_, at) => at + 1);

test('all changes are made, the outline behind the words and removals last', () => {
  const root = start();
  writeFiles(root, changes);
  expect(filesIn(root)).toEqual(state('after'));
  expect(whole.done).toEqual([
    ...['write split.journal.part', 'rename split.journal', 'write r1.json.part', 'rename r1.json', 'write r4.json.part', 'rename r4.json'],
    ...['write r2.json.part', 'rename r2.json', 'write outline.json.part', 'rename outline.json'],
    ...['write r.original.docx.part', 'rename r.original.docx', 'remove r3.json', 'remove split.journal'],
  ]);
});

test.each(stops.flatMap((stop) => [[stop, false] as const, [stop, true] as const]))(
  'broken off at operation %i (half written: %s), all is as before, or the next run finishes it',
  (stop, half) => {
    const root = start();
    expect(() => writeFiles(root, changes, failAt(stop, half))).toThrow('broke down');
    const begun = journal in filesIn(root);
    expect(finishWriting(root)).toEqual(begun ? changes : []);
    expect(filesIn(root)).toEqual(state(begun ? 'after' : 'before'));
    writeFiles(root, begun ? [] : changes);
    expect(filesIn(root)).toEqual(state('after'));
  },
);

test.each(stops)('broken off at operation %i and again at every one of the next run, it is finished in the end', (stop) => {
  for (let next = 1; next <= stops.length; next++) {
    const root = start();
    expect(() => writeFiles(root, changes, failAt(stop, true))).toThrow('broke down');
    if (!(journal in filesIn(root))) return;
    try {
      finishWriting(root, failAt(next, true));
    } catch (error) {
      expect(String(error)).toContain('broke down');
    }
    finishWriting(root);
    expect(filesIn(root)).toEqual(state('after'));
  }
});

test('what was altered in between is not written over', () => {
  const root = start();
  expect(() => writeFiles(root, changes, failAt(4, false))).toThrow('broke down');
  writeFileSync(join(root, 'content/zh/r2.json'), 'two, in other words');
  const before = filesIn(root);
  expect(() => finishWriting(root)).toThrow(/altered since.*Put them aside/);
  expect(filesIn(root)).toEqual(before);
});

test('a write that was interrupted is said, and no longer when it is finished', () => {
  const root = start();
  expect(() => failIfUnfinished(root)).not.toThrow();
  writeFileSync(join(root, journal), JSON.stringify(changes));
  expect(() => failIfUnfinished(root)).toThrow('A split was interrupted');
  finishWriting(root);
  expect(() => failIfUnfinished(root)).not.toThrow();
});
