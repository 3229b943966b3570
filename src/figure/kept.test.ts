import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { DrawingTools } from './draw.ts';
import { draw } from './draw.ts';
import { keptIn } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes bytes, and counts how often. */
function maker(text: string): { make: () => Promise<Uint8Array>; times: () => number } {
  let times = 0;
  return { make: () => Promise.resolve(Buffer.from(text, (times++, 'utf8'))), times: () => times };
}

test('what is kept is made once, under each name', async () => {
  const [one, other] = [maker('甲'), maker('乙')];
  for (let round = 0; round < 3; round++) {
    expect(Buffer.from(await keptIn(folder, 'one', one.make)).toString()).toBe('甲');
    expect(Buffer.from(await keptIn(folder, 'other', other.make)).toString()).toBe('乙');
  }
  expect([one.times(), other.times()]).toEqual([1, 1]);
  expect(readdirSync(folder).sort()).toEqual(['one', 'other']);
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 40)],
  ['empty', (path: string) => writeFileSync(path, '')],
  ['of other bytes', (path: string) => writeFileSync(path, readFileSync(path).reverse())],
  ['from elsewhere', (path: string) => writeFileSync(path, 'something else that is longer than a hash')],
])('a kept file that is %s is made anew', async (_, spoil) => {
  const { make, times } = maker('温州市人民政府工作报告');
  await keptIn(folder, 'one', make);
  spoil(join(folder, 'one'));
  for (let round = 0; round < 2; round++) expect(Buffer.from(await keptIn(folder, 'one', make)).toString()).toBe('温州市人民政府工作报告');
  expect(times()).toBe(2);
});

test('a picture is kept by all that goes into it, and taken as it was drawn', async () => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const tools: DrawingTools = { wasm, faces: [], kept: folder };
  const svg = (at: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M${at} 0v9" stroke="#000"/></svg>`;
  const bare = await draw(svg(3), { wasm, faces: [] });
  expect(await draw(svg(3), tools)).toEqual(bare);
  expect(Buffer.from(await draw(svg(3), tools))).toEqual(Buffer.from(bare));
  expect(readdirSync(folder)).toHaveLength(1);
  await draw(svg(4), tools);
  await draw(svg(3), tools, 40);
  await draw(svg(3), { ...tools, faces: [new Uint8Array(8)] });
  expect(readdirSync(folder)).toHaveLength(4);
});
