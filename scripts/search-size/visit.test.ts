import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { visit } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'visit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const engine = `import { get } from './shared.js';
export async function search(query, { batch = 0 }) {
  if (batch > 0) return [{ report: 'b', unit: 'r2', how: 'exact', hits: [1] }];
  await get('directory');
  await Promise.all([get('one'), get('two')]);
  if (query === 'deep') await get('three').then(() => import('./later.js'));
  if (query === 'missing') await get('none');
  return [{ report: 'a', unit: 'r1', how: 'exact', hits: [1, 2], url: '' }];
}
export const survey = () => get('one').then(() => ({ places: 3, pages: 1, reports: [], batches: 3 }));`;

test('files and rounds are those that a browser would ask for, each file once in a visit', async () => {
  mkdirSync(join(folder, 'search'));
  const put = (name: string, text: string): void => writeFileSync(join(folder, 'search', name), text);
  put('package.json', '{ "type": "module" }');
  put('search.js', engine);
  put('shared.js', 'export const get = (name) => fetch(new URL(`${name}.json`, import.meta.url).href).then((answer) => answer.ok);');
  put('later.js', 'export const late = true;');
  for (const name of ['directory', 'one', 'two', 'three']) put(`${name}.json`, '{}');
  const [first, deep, again, missing] = await visit({ folder, queries: ['plain', 'deep', 'deep', 'missing'], times: 1, batches: 2 });
  // The survey asks for `one` with the directory.
  expect(first?.files).toEqual(['search.js', 'shared.js', 'directory.json', 'one.json', 'two.json']);
  expect(first?.rounds).toBe(2);
  expect(first?.survey).toEqual({ places: 3, pages: 1, reports: [], batches: 3 });
  expect(first?.found).toEqual([
    [{ report: 'a', unit: 'r1', how: 'exact', hits: 2 }],
    [{ report: 'b', unit: 'r2', how: 'exact', hits: 1 }],
  ]);
  expect([deep?.files, deep?.rounds]).toEqual([['three.json', 'later.js'], 2]);
  expect([again?.files, again?.rounds]).toEqual([[], 0]);
  expect([missing?.files, missing?.rounds]).toEqual([['none.json'], 1]);
});
