import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Serving } from './serve.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = { folder: join(folder, 'dist'), origin: undefined, base: '/sub/' };
let server: Serving;

beforeAll(async () => {
  mkdirSync(join(site.folder, 'zh/r2.3'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not of the site');
  writeFileSync(join(site.folder, 'index.html'), 'door');
  writeFileSync(join(site.folder, '404.html'), 'nowhere');
  writeFileSync(join(site.folder, 'zh/r2.3/index.html'), '正文');
  writeFileSync(join(site.folder, 'a.js'), '1');
  server = await serve(site);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string): Promise<Response> => fetch(new URL(path, server.url), { redirect: 'manual' });

test.each([
  ['', 200, 'text/html; charset=utf-8', 'door'],
  ['zh/r2.3/', 200, 'text/html; charset=utf-8', '正文'],
  ['zh/r2.3/?view=lines', 200, 'text/html; charset=utf-8', '正文'],
  ['a.js', 200, 'text/javascript; charset=utf-8', '1'],
  ['nothing/', 404, 'text/html; charset=utf-8', 'nowhere'],
  ['/zh/r2.3/', 404, 'text/html; charset=utf-8', 'nowhere'],
  ['..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'nowhere'],
])('%s is answered with %i', async (path, status, type, body) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});

test.each([
  ['zh/r2.3', '/sub/zh/r2.3/'],
  ['zh/r2.3?view=lines', '/sub/zh/r2.3/?view=lines'],
  ['/sub', '/sub/'],
])('%s leads to its slash', async (path, location) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

test.each(['%E0%A4%A', 'zh/r2.3%E3%80'])('%s, which is cut, is answered with the page that reads it', async (path) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([400, 'nowhere']);
});

test('a taken port gives way to the next free one', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await serve(site, taken);
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});
