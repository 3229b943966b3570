import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { compress } from '../../compress.ts';
import { mediaTypeOf, mediaTypes, isText } from '#export/media-types.ts';
import type { Serving } from '../../serve.ts';
import type { Site } from '../../site.ts';
import { builtSite } from '../../site.ts';
import { test } from '../browser/fixture.ts';
import { build } from '../build.ts';
import { hasBrotli, nginx, serveWithNginx, snippet } from '../nginx.ts';
import { none } from '../none.ts';
import { mentionsIn } from './addresses.ts';
import { inEvery } from './every.ts';
import { headersFor, unreadHeaders, unreadRedirects } from './hosts.ts';
import { filesIn } from './pages.ts';
import { madeSite } from './planted.ts';

const site = builtSite();
const read = ({ folder }: Site, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('for hosts that read files', () => {
  test('every rule is one that Netlify and Cloudflare read', () => {
    none(unreadHeaders(read(site, '_headers'), site.base));
    none(unreadRedirects(read(site, '_redirects'), site.base));
  });

  test('GitHub is told to leave folders whose name begins with _ as they are', () => expect(read(site, '.nojekyll')).toBe(''));

  test.each([
    ['nothing', ''],
    ['a path outside the base path', '/*\n  A: b\n'],
    ['something behind the star', '/sub/*.txt\n  A: b\n'],
    ['a placeholder', '/sub/:page\n  A: b\n'],
    ['a rule that says nothing', '/sub/*\nA: b\n'],
    ['a header that would be joined', '/sub/*\n  Cache-Control: no-cache\n/sub/_astro/*\n  cache-control: immutable\n'],
    ['too many rules', Array.from({ length: 101 }, (_, index) => `/sub/${index}\n  A: b\n`).join('')],
    ['a line that is too long', `/sub/*\n  A: ${'b'.repeat(2000)}\n`],
  ])('in _headers the check finds %s', (_, file) => expect(unreadHeaders(file, '/sub/')).not.toEqual([]));

  test.each([
    '/sub/a/#b /sub/c/ 301',
    '/sub/a/* /sub/c/ 301',
    '/a/ /sub/c/ 301',
    '/sub/a/ /c/ 301',
    '/sub/a/ /sub/c/',
    `/sub/${'a'.repeat(1000)}/ /sub/c/ 301`,
  ])('in _redirects the check finds %.40s', (line) => expect(unreadRedirects(`${line}\n`, '/sub/')).toHaveLength(1));

  test.each([
    ['too many lines', Array.from({ length: 2001 }, (_, at) => `/sub/${at}/ /sub/ 301\n`)],
    ['too many bytes', Array.from({ length: 1100 }, (_, at) => `/sub/${'a'.repeat(80)}${at}/ /sub/ 301\n`)],
  ])('in _redirects the check finds %s', (_, lines) => expect(unreadRedirects(lines.join(''), '/sub/')).toHaveLength(1));
});

/** What nginx answers, as it comes: nothing is unpacked or followed. */
interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
  });
}

/** Returns the paths below the base that do not answer as a page or file. */
async function unanswered(serving: Serving, paths: readonly string[]): Promise<string[]> {
  const bad: string[] = paths.length === 0 ? ['There is no path to ask for.'] : [];
  const left = [...paths];
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { status } = await ask(serving.url + path, {}, 'HEAD');
      if (status !== 200) bad.push(`${path}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return bad;
}

/** Returns the endings of files that are served as something else than they are. */
async function wrongTypes(said = snippet): Promise<string[]> {
  const endings = Object.keys(mediaTypes);
  const serving = await serveWithNginx(madeSite(Object.fromEntries(endings.map((ending) => [`a${ending}`, '字']))), said);
  const types = await Promise.all(endings.map(async (ending) => (await ask(`${serving.url}a${ending}`)).headers['content-type']));
  await serving.close();
  return inEvery('ending', endings, (ending) => {
    const found = types[endings.indexOf(ending)];
    return found === mediaTypes[ending] ? [] : [`${ending}: ${found}`];
  });
}

const redirected = ['zh', 'zh?view=lines'];

/** Returns what is wrong with how nginx leads from an address without its slash, answers for nothing and says how long a file lasts. */
async function wrongAnswers({ url }: Serving, { base }: Site, headers: string, paths: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  const expectThat = (path: string, what: string, found: unknown, wanted: unknown): void => {
    if (found !== wanted) problems.push(`${path}: ${what} ${String(found)}, not ${String(wanted)}`);
  };
  for (const path of redirected) {
    const answer = await ask(url + path, { host: 'reader.example:8443' });
    expectThat(path, 'status', answer.status, 301);
    expectThat(path, 'location', answer.headers.location, base + path.replace('zh', 'zh/'));
  }
  for (const [path, status] of [
    ['nothing/', 404],
    ['nothing', 404],
    ['empty/', 404],
    ['_headers', 404],
    ['_redirects', 404],
    ['%E0%A4%A', 400],
  ] as const) {
    const answer = await ask(url + path);
    expectThat(path, 'status', answer.status, status);
    if (!answer.body.includes('</html>') && !answer.body.includes('nowhere'))
      problems.push(`${path}: the page of the site does not answer`);
    expectThat(path, 'type', answer.headers['content-type'], mediaTypeOf('.html'));
  }
  for (const path of paths) {
    const answer = await ask(url + path);
    const wanted = { 'cache-control': 'public, max-age=0, must-revalidate', ...headersFor(headers, base + path) };
    for (const [name, value] of Object.entries(wanted)) expectThat(path, name, answer.headers[name], value);
    const again = await ask(url + path, { 'if-none-match': answer.headers.etag ?? '' });
    expectThat(path, 'status when it is asked for again', again.status, 304);
  }
  return problems;
}

/** Returns the files of a folder that nginx does not send packed as they lie there, or packed to those who cannot unpack. */
async function wronglyPacked({ url }: Serving, { folder }: Site, files: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files) {
    for (const [name, ending] of [['gzip', '.gz'], ...(hasBrotli ? [['br', '.br'] as const] : [])] as const) {
      const { headers, body } = await ask(url + file, { 'accept-encoding': name });
      if (headers['content-encoding'] !== name || !body.equals(readFileSync(join(folder, file + ending))))
        problems.push(`${file}: not sent under ${name}`);
      if (headers['content-type'] !== mediaTypeOf(file)) problems.push(`${file}: under ${name} it is ${headers['content-type']}`);
      if (headers.vary !== 'Accept-Encoding') problems.push(`${file}: a cache would give what is under ${name} to all`);
    }
    const plain = await ask(url + file);
    if (plain.headers['content-encoding'] !== undefined) problems.push(`${file}: sent packed to those who did not ask`);
  }
  return files.length === 0 ? ['There is no packed file.'] : problems;
}

if (nginx === undefined)
  process.stdout.write('There is no nginx on this machine: docs/publish/nginx.conf is not tried. NGINX names one.\n');
else {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  const env = { BASE_PATH: '/sub/', SITE_URL: 'https://reader.example' };
  const below = builtSite(join(folder, 'sub'), { ...process.env, ...env });
  const served = new Map<Site, Serving>();
  const servingOf = (one: Site): Serving => served.get(one) ?? { url: '', close: () => Promise.resolve() };

  beforeAll(async () => {
    build(below.folder, env);
    await compress(join(below.folder, 'text'));
    for (const one of [site, below]) served.set(one, await serveWithNginx(one));
  }, 600_000);

  afterAll(async () => {
    for (const { close } of served.values()) await close();
    rmSync(folder, { recursive: true });
  });

  describe.each([
    ['at the top of a host', site],
    ['under a base path', below],
  ])('nginx with our snippet, %s', (_, one) => {
    test('answers for every address that the site mentions, and for those that have moved', async () => {
      const own = mentionsIn(one).filter(({ url }) => url.origin === one.origin && url.pathname.startsWith(one.base));
      const moved = read(one, '_redirects')
        .split('\n')
        .flatMap((line) => line.split(' ').slice(0, 2));
      const paths = new Set([...own.map(({ url }) => url.pathname), ...moved].map((path) => path.slice(one.base.length)));
      expect(paths.size).toBeGreaterThan(500);
      none(await unanswered(servingOf(one), [...paths]));
    });

    test('says of every kind of file what it is, in which letters, how long it lasts, and what no other site may do with it', async () => {
      const kinds = new Map(
        filesIn(one.folder).map((file) => [
          file.replace(/[^/]*?((\.[a-z]+)?\.\w+)$/, '*$1').replace(/^(zh|en|id|cite|text|pictures)\/.*\*/, '$1*'),
          file,
        ]),
      );
      const files = [...kinds.values()].filter((file) => !/(^|\/)[._][^/]*$|\.(gz|br)$/.test(file));
      expect(files.length).toBeGreaterThan(20);
      none(await wrongAnswers(servingOf(one), one, read(one, '_headers'), files));
      const types = await Promise.all(files.map(async (file) => [file, (await ask(servingOf(one).url + file)).headers['content-type']]));
      expect(types).toEqual(files.map((file) => [file, mediaTypeOf(file)]));
      none(files.filter((file) => !isText(mediaTypeOf(file)) && !/\.(png|pdf|xlsx|docx|epub|zip|tgz|woff2)$/.test(file)));
    });

    test('finds what is looked for, and shows files of text as they are', async ({ newTab }) => {
      const tab = await newTab();
      const complaints: string[] = [];
      tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      const { url } = servingOf(one);
      await tab.goto(`${url}zh/search/?q=${encodeURIComponent('改革')}`);
      const hit = tab.locator('main a[href*="#"]').filter({ visible: true }).first();
      await hit.waitFor();
      await hit.click();
      await tab.locator('main').first().waitFor();
      const [text = ''] = filesIn(one.folder).filter((file) => /^text\/.*\/r\.zh\.txt$/.test(file));
      await tab.goto(url + text);
      expect(await tab.evaluate(() => document.body.textContent)).toBe(read(one, text));
      expect(complaints).toEqual([]);
    });
  });

  test('what is packed beside a file is sent as it lies there, to those who can unpack it', async () => {
    const packed = filesIn(below.folder).flatMap((file) => (/\.(txt|md)\.gz$/.test(file) ? [file.replace(/\.gz$/, '')] : []));
    none(await wronglyPacked(servingOf(below), below, packed.slice(0, 40)));
  });

  test('what has nothing beside it is packed on its way', async () => {
    const { headers } = await ask(`${servingOf(site).url}zh/`, { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers.vary, headers['content-type']]).toEqual(['gzip', 'Accept-Encoding', mediaTypeOf('.html')]);
  });

  test('every kind of file that a site may come to hold is served as what it is', async () => none(await wrongTypes()));

  test.each([
    ['charset utf-8;', ''],
    ['text/markdown  ', 'text/plain  '],
    ['application/vnd.citationstyles.csl+json;', 'application/json;'],
    ['application/xml-dtd image/svg+xml;', 'application/xml-dtd;'],
  ])('a type that is wrong is found: without “%s”', async (from, to) => {
    expect(snippet).toContain(from);
    expect(await wrongTypes(snippet.replace(from, to))).not.toEqual([]);
  });

  test.each([
    ['absolute_redirect off;', 'zh: location'],
    ['=404;', 'empty/: status'],
    ['|redirects', '_redirects: status'],
    ['_astro', '_astro/a.1.css: cache-control'],
    ['nosniff', 'x-content-type-options'],
    ["frame-ancestors 'none'", 'content-security-policy'],
  ])('an answer that is wrong is found: without “%s”', async (fault, found) => {
    expect(snippet).toContain(fault);
    const files = {
      '404.html': 'nowhere',
      'zh/index.html': '字',
      'empty/a.txt': '字',
      _headers: read(site, '_headers'),
      _redirects: '',
      '_astro/a.1.css': 'a{}',
    };
    const made = madeSite(files);
    const paths = ['zh/', 'empty/a.txt', '_astro/a.1.css'];
    for (const [said, wanted] of [
      [snippet, undefined],
      [snippet.replace(fault, fault === '=404;' ? '/404.html;' : ''), found],
    ] as const) {
      const serving = await serveWithNginx(made, said);
      const problems = await wrongAnswers(serving, made, files._headers, paths);
      await serving.close();
      if (wanted === undefined) none(problems);
      else expect(problems.join('\n')).toContain(wanted);
    }
  });
}
