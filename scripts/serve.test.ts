import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  symlinkSync(join(folder, 'secret.txt'), join(site.folder, 'linked.txt'));
  symlinkSync(folder, join(site.folder, 'up'));
  symlinkSync(join(site.folder, 'a.js'), join(site.folder, 'own.js'));
  symlinkSync('loop', join(site.folder, 'loop'));
  mkdirSync(join(site.folder, 'folder/index.html'), { recursive: true });
  mkdirSync(join(site.folder, 'host'));
  writeFileSync(join(site.folder, 'host/index.html'), 'host');
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

/** Sends the lines of a request as they are, which no client would, and reads all of the answer. */
function raw(first: string, url = server.url): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), 'localhost', () => {
      socket.write(`${first} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1');
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (answer += text));
    socket.on('end', () => resolve(answer));
    // A server that has said what it has to say need not read the rest.
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
  });
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+) /.exec(answer)?.[1]);
const headOf = (answer: string, name: string): string | undefined => new RegExp(`^${name}: (.*?)\\r?$`, 'im').exec(answer)?.[1];

describe('a raw request', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT'])(
    'with %s is told what is allowed',
    async (method) => {
      const answer = await raw(`${method} /sub/`);
      expect([statusOf(answer), headOf(answer, 'allow')]).toEqual([405, 'GET, HEAD']);
    },
  );

  test.each(['/sub/', '/sub/a.js', '/sub/zh/r2.3', '/sub/nothing'])('with HEAD for %s has the head of GET, and no body', async (path) => {
    const [head = '', body] = (await raw(`HEAD ${path}`)).split('\r\n\r\n');
    const [own = ''] = (await raw(`GET ${path}`)).split('\r\n\r\n');
    const plain = (lines: string): string => lines.replace(/^date: .*$/im, '');
    expect([plain(head), body]).toEqual([plain(own), '']);
  });

  test.each(['GET /sub/', 'GET /sub/zh/r2.3', 'GET /nothing', 'GET /sub/%E0%A4%A', 'POST /sub/'])(
    '%s is answered with nosniff',
    async (first) => {
      expect(headOf(await raw(first), 'x-content-type-options')).toBe('nosniff');
    },
  );

  test.each([
    '../secret.txt',
    'zh/../../secret.txt',
    'zh/../a.js',
    '%2e%2e/secret.txt',
    '.%2E/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    '%252e%252e/secret.txt',
    '..;/secret.txt',
    '%c0%ae%c0%ae/secret.txt',
    '\u00c0\u00ae\u00c0\u00ae/secret.txt',
    '..%00/secret.txt',
    './a.js',
    'zh//r2.3/',
    'zh%2fr2.3/',
    'a.js%00',
    'a.js%00.html',
    '%00',
    'a.js/',
    'a.js/index.html',
    'zh',
    'zh/',
    'folder/',
    'folder/index.html',
    'linked.txt',
    'up/secret.txt',
    'loop',
    'loop/a.js',
    'dev/null',
    '/dev/null',
    'con',
    'nul.txt',
    'C:/secret.txt',
    'constructor',
    '__proto__/',
    'x'.repeat(300),
    'x/'.repeat(4000),
    '%E4%BA%BA'.repeat(900),
  ])('for /sub/%s has a plain answer', async (path) => {
    const answer = await raw(`GET /sub/${path}`);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/secret|not of the site|\bat .*:\d+:\d+|Error/);
  });

  test.each(['*', 'sub/', 'http://elsewhere/sub/', '//sub/', '\\sub\\', '/SUB/', '/sub%2f', '?', '#'])(
    'for %s, which is no path of the site, has a plain answer',
    async (target) => {
      const answer = await raw(`GET ${target}`);
      expect([400, 404]).toContain(statusOf(answer));
    },
  );

  test('of more than a server reads is refused', async () => {
    expect(statusOf(await raw(`GET /sub/${'x'.repeat(100_000)}`))).toBe(431);
  });

  test('for a link within the site has the file', async () => {
    expect(await raw('GET /sub/own.js')).toMatch(/\r\n\r\n1$/);
  });

  test('leads to a slash with its query, whatever that holds', async () => {
    expect(headOf(await raw('GET /sub/zh/r2.3?to=//elsewhere/\\&q=%E4'), 'location')).toBe('/sub/zh/r2.3/?to=//elsewhere/\\&q=%E4');
  });
});

test.each([
  '/.//host',
  '//host',
  '///host',
  '/\\host',
  '/%2F%2Fhost',
  '/%2Fhost',
  '/%5Chost',
  '/.//host/',
  '//host/',
  '/\\host/',
  '/%2F%2Fhost/',
])('no redirect leads off a site that stands at the top: %s', async (path) => {
  const top = await serve({ ...site, base: '/' });
  const answer = await raw(`GET ${path}`, top.url);
  const plain = await raw('GET /host', top.url);
  await top.close();
  expect([statusOf(answer), headOf(answer, 'location')]).toEqual([404, undefined]);
  expect([statusOf(plain), headOf(plain, 'location')]).toEqual([301, '/host/']);
});
