import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRange } from '#address/range.ts';
import { receiver } from '../../../src/host/handing.ts';
import { folderWith } from '../../offline/folder.ts';
import { root } from '../../root.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { toPage } from './pages.ts';

const site = builtSite();
// What the scripts do is for browsers to say; here they are what is led to.
const copy = folderWith({ script: '', assets: new Map(), modules: [] }, site, '说明\n');

test('every link of every page of a copy leads to a file in it, and to a place there', () => {
  expect(copy.size).toBeGreaterThan(1000);
  none(deadLinks(copy));
});

test('every address in the data that its scripts ask for is one of a page of it', () => none(deadAddresses(copy)));

test('nothing of a copy names this machine', () => none(ownAddresses(copy)));

test('its files have names that Windows and macOS take, with room for the folder in which they lie', () => none(unfitNames(copy)));

describe('the check finds', () => {
  const planted = (path: string, html: string): Map<string, Uint8Array> =>
    new Map([
      [path, Buffer.from(html)],
      ['reader/zh/r1/index.html', Buffer.from('<p id="s1"></p><p id="r1.s2"></p>')],
    ]);

  test.each([
    ['reader/zh/index.html', '<a href="r2/index.html">', 'reader/zh/index.html: r2/index.html: there is no such file'],
    ['reader/zh/index.html', '<a href="r1/">', 'reader/zh/index.html: r1/: there is no such file'],
    ['reader/zh/index.html', '<a href="r1/index.html#s3">', 'reader/zh/index.html: r1/index.html#s3: there is no such place'],
    ['Open.html', '<img src="/zh/r1/index.html">', 'Open.html: /zh/r1/index.html: it begins at the root of the disk'],
    ['Open.html', '<form action="file:///x/">', 'Open.html: file:///x/: it is of one disk alone'],
  ])('a link of %s that leads nowhere: %s', (path, html, problem) => expect(deadLinks(planted(path, html))).toEqual([problem]));

  test('nothing wrong with one that leads to a place', () =>
    expect(
      deadLinks(planted('Open.html', '<a href="reader/zh/r1/index.html?q=1#s1"><a href="https://site.example/x"><a href="#">')),
    ).toEqual([]));

  test('an address in data that leads nowhere', () => {
    const data = `${receiver}("zh/words.json","{\\"at\\":[\\"${site.base}zh/r2/\\",\\"${site.base}zh/r1/#s1\\",\\"of /zh/\\"]}");\n`;
    expect(deadAddresses(planted('reader/zh/files.js', data))).toEqual([`zh/words.json: ${site.base}zh/r2/: there is no such file`]);
  });

  test('names that some system refuses', () =>
    expect(
      unfitNames(
        new Map(['a/B.html', 'a/b.html', 'con.html', 'a:b/c', 'a./b', `${'long/'.repeat(30)}a`].map((path) => [path, new Uint8Array()])),
      ),
    ).toEqual([
      'a/b.html: only its case parts it from another',
      'con.html: Windows refuses it',
      'a:b/c: Windows refuses it',
      'a./b: Windows refuses it',
      expect.stringMatching(/^long\/.*: 151 signs$/),
    ]));

  test('a page that names a folder of this machine', () =>
    expect(ownAddresses(planted('a.html', `<p>${root}/dist</p>`))).toEqual(['a.html']));
});

/** Returns the links of pages that lead to no file of the copy, or to no place of it: `page: address: why`. */
function deadLinks(files: ReadonlyMap<string, Uint8Array>): string[] {
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, toPage(path, () => Buffer.from(bytes).toString())]),
  );
  const why = (from: string, address: string): string | undefined => {
    if (/^(?:https?|data|mailto):/.test(address)) return undefined;
    if (address.startsWith('/')) return 'it begins at the root of the disk';
    if (/^[a-z]+:/i.test(address)) return 'it is of one disk alone';
    const [, target = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
    const path = target === '' ? from : posix.join(posix.dirname(from), decodeURI(target));
    if (!files.has(path)) return 'there is no such file';
    const ids = pages.get(path)?.ids;
    const { first, last } = parseRange(fragment) ?? { first: fragment, last: fragment };
    return fragment === '' || [decodeURIComponent(fragment), first, last].some((id) => ids?.includes(id))
      ? undefined
      : 'there is no such place';
  };
  return [...pages].flatMap(([path, { tags }]) =>
    tags.flatMap(({ attributes }) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const address = attributes.get(name);
        const reason = address === undefined ? undefined : why(path, address);
        return address === undefined || reason === undefined ? [] : [`${path}: ${address}: ${reason}`];
      }),
    ),
  );
}

/** Returns the addresses in handed data that lead to no file of the copy: `file: address: why`. */
function deadAddresses(files: ReadonlyMap<string, Uint8Array>): string[] {
  const problems: string[] = [];
  const hand = (name: string, text: string): void => {
    if (!name.endsWith('.json')) return;
    JSON.parse(text, (_key, value: unknown) => {
      const [, path = ''] =
        typeof value === 'string' && value.startsWith(site.base)
          ? (/^((?:zh|en|id)\/[^?#]*)/.exec(value.slice(site.base.length)) ?? [])
          : [];
      const file = path.replace(/\/$/, '/index.html');
      if (path !== '' && !files.has(`reader/${file}`)) problems.push(`${name}: ${String(value)}: there is no such file`);
      return value;
    });
  };
  for (const [path, bytes] of files)
    if (path.endsWith('/files.js')) {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the browser runs
      (new Function(receiver, Buffer.from(bytes).toString()) as (hand: unknown) => void)(hand);
    }
  return problems;
}

/** Returns the paths that a file system of readers does not take, with the reason: Windows has 260 signs for a whole path. */
function unfitNames(files: ReadonlyMap<string, Uint8Array>): string[] {
  const seen = new Set<string>();
  return [...files.keys()].flatMap((path) => {
    const small = path.toLowerCase();
    const isTwice = seen.has(small);
    seen.add(small);
    if (isTwice) return [`${path}: only its case parts it from another`];
    if (small.split('/').some((name) => /[<>:"\\|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(name)))
      return [`${path}: Windows refuses it`];
    return path.length > 120 ? [`${path}: ${path.length} signs`] : [];
  });
}

/** Returns the files that name where they were made. */
function ownAddresses(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files]
    .filter(
      ([path, bytes]) =>
        /\.(?:html|js|css|txt)$/.test(path) && [root, 'localhost', '127.0.0.1'].some((place) => Buffer.from(bytes).includes(place)),
    )
    .map(([path]) => path);
}
