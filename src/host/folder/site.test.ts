import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { receiver } from '../handing.ts';

/** A folder as a browser gives it: the path of a script, and what it hands over. */
const front = 'file:///C:/a%23b/50%25/reader/';
const handed: Record<string, Record<string, string>> = {
  [`${front}zh/r1/files.js`]: {
    'zh/r1/terms.json': JSON.stringify({
      a: '/sub/zh/glossary/x/?q=a%2F#b',
      b: ['/sub/zh/ is the root', '/other/zh/', '/sub/zz/', 'of /sub/zh/'],
    }),
  },
};

const asked: string[] = [];

class FakeScript {
  src = `${front}_astro/reader.js`;
  dataset = { base: '/sub/' };
  onload = (): void => undefined;
  onerror = (): void => undefined;
  remove(): void {
    asked.push(this.src);
  }
}

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('HTMLScriptElement', FakeScript);
  vi.stubGlobal('location', { href: `${front}zh/r1/index.html?q=50%&x=/#r9.9%` });
  vi.stubGlobal('document', {
    currentScript: new FakeScript(),
    createElement: () => new FakeScript(),
    head: {
      append(script: FakeScript) {
        const files = handed[script.src];
        const hand = (globalThis as unknown as Record<string, (name: string, text: string) => void>)[receiver];
        Object.entries(files ?? {}).forEach(([name, text]) => hand?.(name, text));
        (files ? script.onload : script.onerror)();
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the page that is read is known by its path, whatever its query and fragment are', async () => {
  const { pathHere } = await import('./site.ts');
  expect(pathHere()).toBe('zh/r1/index.html');
});

test('a page has its file for an address', async () => {
  const { addressAt } = await import('./site.ts');
  const top = '/C:/a%23b/50%25/reader/';
  expect(['', 'zh/', 'zh/r1/#r1.s1', 'zh/search/?q=a/b', 'cite/a.ris'].map((path) => addressAt('/sub/', path))).toEqual(
    ['index.html', 'zh/index.html', 'zh/r1/index.html#r1.s1', 'zh/search/index.html?q=a/b', 'cite/a.ris'].map((path) => top + path),
  );
});

test.each(['/sub/zh/r1/terms.json', 'https://site.example/sub/zh/r1/terms.json', `${front}zh/r1/terms.json`])(
  'data are had by any address of theirs, their addresses lead into the folder, and their words stay: %s',
  async (address) => {
    const { readJson } = await import('./site.ts');
    const read = (): Promise<unknown> => readJson(address);
    expect(await read()).toEqual({
      a: '/C:/a%23b/50%25/reader/zh/glossary/x/index.html?q=a%2F#b',
      b: ['/sub/zh/ is the root', '/other/zh/', '/sub/zz/', 'of /sub/zh/'],
    });
    await read();
    expect(asked).toEqual([`${front}zh/r1/files.js`]);
  },
);

test('what is not there is named', async () => {
  const { readJson } = await import('./site.ts');
  await expect(readJson('/sub/zh/r1/origins.json')).rejects.toThrow('zh/r1/origins.json is not in the folder.');
  await expect(readJson('/sub/en/words.json')).rejects.toThrow('en/words.json is not in the folder.');
});
