import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '#edition/types.ts';
import { takeOneFiles } from './one-file.ts';

const hostile = '</script></style><!--<script>alert(1)</script><img src=x onerror=alert(1)> href="/zh/x/" &amp; ${x} \u2028';
const escaped = hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;');
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));

const pageIn = (locale: string): string =>
  `<!DOCTYPE html><html lang="${locale}" data-locale="${locale}"><head><title>${escaped}</title></head><body>
<a href="/zh/x/r1/#r1.s1">1</a><a href="/zh/glossary/gone/">2</a><a href="/zh/topics/t/">3</a><a href="https://other.example/">4</a><p id="r1.s1">${escaped}</p>
</body></html>`;

beforeAll(() => {
  const parts: Record<string, string> = {
    'theme.js': '(function () {})();',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'offline/x/files.json': JSON.stringify({ hostile }),
    'offline/x/zh/index.html': pageIn('zh'),
    'offline/x/en/index.html': pageIn('en'),
  };
  for (const locale of ['zh', 'en']) mkdirSync(join(folder, 'offline/x', locale), { recursive: true });
  for (const [path, text] of Object.entries(parts)) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('hostile words stay words, links lead into the file or to the site, and the parts are taken out', async () => {
  const report = { slug: 'x', info: { edition: { version: '1.0.0' } } } as Edition;
  const files = await takeOneFiles({ folder, origin: 'https://reader.example', base: '/' }, [report]);
  expect([...files.keys()]).toEqual(['x-1.0.0.html']);
  expect(existsSync(join(folder, 'offline'))).toBe(false);
  const html = Buffer.from(files.get('x-1.0.0.html') ?? []).toString();
  const page = parseDocument(html);
  const scripts = DomUtils.getElementsByTagName('script', page);
  expect(scripts).toHaveLength(5);
  const data = DomUtils.getElementById('files', page);
  expect(JSON.parse(data ? DomUtils.textContent(data) : '')).toEqual({ hostile });
  expect(DomUtils.getElementsByTagName('img', page)).toEqual([]);
  expect(html.split(`<p id="r1.s1">${escaped}</p>`)).toHaveLength(3);
  const links = DomUtils.getElementsByTagName('a', page).map(({ attribs }) => attribs['href']);
  expect(links.slice(0, 4)).toEqual([
    '#r1.s1',
    'https://reader.example/zh/glossary/gone/',
    'https://reader.example/zh/topics/t/',
    'https://other.example/',
  ]);
});
