import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { root } from '../../root.ts';
import type { Serving } from '../../serve.ts';
import { answering, serve } from '../../serve.ts';
import { none } from '../none.ts';
import { sectionWithTerm, site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const section = sectionWithTerm();
const sentence = section.ids.find((id) => /\.s[1-9]\d*$/.test(id)) ?? '';
const words = '数字经济';

const keyInSource = /(?:recall|remember|forget|read)\('([\w-]+)'|const key = '([\w-]+)'|\['([\w-]+)', \/\^/g;

function sources(): string[] {
  const folder = join(root, 'src/client');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return [...scripts.map((path) => join(folder, path)), join(root, 'public/theme.js')].map((path) => readFileSync(path, 'utf8'));
}

/** Every name under which scripts keep something on the device, as the sources say them. */
const keys = [
  ...new Set(sources().flatMap((source) => [...source.matchAll(keyInSource)].map((found) => found[1] ?? found[2] ?? found[3] ?? ''))),
];

const garbage: Record<string, string> = {
  nothing: '',
  null: 'null',
  'a number': '1e999',
  'an object': '{"id":{"toString":1},"top":"x","height":null}',
  'a list of everything': '[null,{},[],1,true,"\\u0000",{"a":[{}]}]',
  'cut JSON': '[{"a":',
  'a wrong type under a right name': `{"id":"${sentence}","top":{},"height":0}`,
  'an element': '"><img src=x onerror=alert(1)>',
  'a name of the language': '__proto__',
  'half a character': '\ud800\u0000\uffff',
  much: '好'.repeat(200_000),
};

/** What a device does that keeps nothing, or not much; each runs before the scripts of a page. */
const devices: Record<string, () => void> = {
  'has no storage that can be touched': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    }
  },
  'has null for storage': () => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });
  },
  'throws when it is asked': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
  },
  'has no room left': () => {
    const refuse = (): void => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.removeItem = refuse;
  },
  'writes no address': () => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('Too often.', 'SecurityError');
    };
  },
  'writes two addresses': () => {
    let left = 2;
    for (const name of ['replaceState', 'pushState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...written) => {
        if (left-- <= 0) throw new DOMException('Too often.', 'SecurityError');
        write(...written);
      };
    }
  },
  'counts the addresses': () => {
    const write = history.replaceState.bind(history);
    let count = 0;
    history.replaceState = (...written) => {
      document.documentElement.dataset['written'] = String(++count);
      write(...written);
    };
  },
};

const fragments = [
  '%',
  '%E4',
  '%E4%B8%AD%',
  '%00',
  ':~:text=%',
  ':~:text=',
  '-',
  '--',
  'r1-',
  '-r1',
  '[',
  '"]',
  '<img>',
  '.',
  '/',
  '__proto__',
  'constructor',
  'r999.999.s999',
  `${sentence}-`,
  `${sentence}-%`,
  'x'.repeat(100_000),
  '%'.repeat(5000),
  'r1-'.repeat(5000),
];

const queries = [
  '%',
  'q=%E4',
  'q=%',
  'q',
  'q=&q=a&q=b',
  'view',
  'view=',
  'view=__proto__',
  'view=lines&view=parallel',
  'theme=x&layer=origins&layer=x',
  'in=nowhere&order=none',
  'q=a&in=%E4&order=text',
  `q=${'x'.repeat(8000)}`,
  'kind=x&sort=-x&family=%',
  'filter=%E4',
  '&&==&=',
  'q=%00%ff',
];

const servers: Serving[] = [];
afterAll(() => Promise.all(servers.map(({ close }) => close())));

/** Serves the site to a device: its pages begin with a script that makes it so. */
async function serveTo(device: () => void): Promise<string> {
  const answer = answering(site);
  const serving = await serve(site, 0, (request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '').slice(site.base.length);
    if (path === 'device.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${device.toString()})();`);
    } else if (path.endsWith('/')) {
      const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
      const script = `<script src="${site.base}device.js"></script>`;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html.replace(/<script/, `${script}<script`));
    } else answer(request, response);
  });
  servers.push(serving);
  return serving.url;
}

describe.each(engines)('in $name', ({ name, test }) => {
  // What scripts make of garbage hangs little on the engine: all of it is tried in one, and a part in the others.
  const isFirst = name === engines[0]?.name;
  const kinds = Object.keys(garbage).filter((_, at) => isFirst || at % 4 === 3);

  test('the names under which something is kept are found in the sources', () => {
    expect(keys).toEqual(
      expect.arrayContaining(['view', 'theme', 'large', 'searches', 'search-show', 'search-order', 'cite-style', 'place']),
    );
  });

  test.for(kinds)('under every name on the device stands %s', async (kind, { tab }) => {
    await tab.open(front + section.path);
    await tab.evaluate(
      ([names, value]) =>
        [localStorage, sessionStorage].forEach((storage) => {
          names.forEach((name) => {
            try {
              storage.setItem(name, value);
            } catch {
              // There is a limit to what a device keeps.
            }
          });
        }),
      [keys, garbage[kind] ?? ''] as const,
    );
    await reads(tab, front);
    await searches(tab, front);
  });

  test.for(Object.keys(devices))('a device %s', async (kind, { tab }) => {
    const url = await serveTo(devices[kind] ?? (() => undefined));
    await reads(tab, url);
    await searches(tab, url);
    await filters(tab, url);
  });

  // A page that is left while it loads complains of that in some engines.
  test('of every fragment a page makes something or nothing, and is read on', async ({ tabThatComplains: tab }) => {
    for (const path of [section.path, 'zh/search/', `zh/${report()}/figures/`]) {
      await tab.open(front + path);
      for (const fragment of fragments) await tab.evaluate((hash) => void (location.hash = hash), fragment);
      for (const fragment of fragments.slice(0, 3)) {
        await tab.open('about:blank');
        await tab.open(`${front}${path}#${fragment}`);
      }
    }
    await reads(tab, front);
    none(tab.problems.filter(isOfItsOwn));
  });

  test('of every query a page makes something or nothing, and is read on', async ({ tabThatComplains: tab }) => {
    for (const query of queries) {
      await tab.open(`${front}${section.path}?${query}`);
      expect(await tab.evaluate((id) => document.getElementById(id)?.getClientRects().length, sentence), query).toBeGreaterThan(0);
      await tab.open(`${front}zh/search/?${query}`);
    }
    for (const query of queries.slice(-4)) await tab.open(`${front}zh/${report()}/figures/?${query}`);
    await tab.open(`${front}zh/glossary/?filter=%E4&filter=a`);
    await reads(tab, front);
    await searches(tab, front);
    none(tab.problems.filter(isOfItsOwn));
  });

  test('a hundred thousand characters in the box are answered, and what is asked next is too', async ({ tab }) => {
    await tab.open(`${front}zh/search/`);
    await tab.evaluate(fillIn, '好'.repeat(100_000));
    await tab.until(() => (document.querySelector('[data-part="status"]')?.textContent ?? '') !== '', undefined);
    await tab.evaluate(fillIn, words);
    await tab.until((found) => document.querySelector('.hit mark')?.textContent === found, words);
    await tab.until((asked) => new URLSearchParams(location.search).get('q') === asked, words);
  });

  test('the address is written seldom while one types, and is right when the reader leaves at once and comes back', async ({ tab }) => {
    const url = await serveTo(devices['counts the addresses'] ?? (() => undefined));
    await tab.open(`${url}zh/search/`);
    await tab.until(() => document.activeElement?.matches('.search input') === true, undefined);
    // All in one turn, so that no machine is too slow for it.
    await tab.evaluate((text) => {
      const box = document.querySelector<HTMLInputElement>('.search input');
      for (let at = 1; box && at <= 300; at++) {
        box.value = text + 'x'.repeat(300 - at);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, words);
    await tab.until((found) => document.querySelector('.hit mark')?.textContent === found, words);
    expect(Number(await tab.evaluate(() => document.documentElement.dataset['written'] ?? 0, undefined))).toBeLessThan(10);
    await tab.evaluate(fillIn, '标准地');
    await tab.leave((there) => void (location.href = there), `${url}zh/about/`);
    await tab.until(() => location.pathname.endsWith('/about/') && document.readyState === 'complete', undefined);
    await tab.leave(() => history.back(), undefined);
    await tab.until(
      (asked) =>
        new URLSearchParams(location.search).get('q') === asked &&
        document.querySelector<HTMLInputElement>('.search input')?.value === asked,
      '标准地',
    );
  });
});

/** Says of a complaint that it is not of a file that was still on its way. */
const isOfItsOwn = (problem: string): boolean =>
  !/NetworkError|cannot be loaded|Failed to fetch|error loading dynamically|abort/i.test(problem);

/** Reads a section: it is there, turns to both languages, and a sentence that is chosen can be cited. */
async function reads(tab: Tab, url: string): Promise<void> {
  await tab.open(url + section.path);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-view-link="lines"]')?.click(), undefined);
  await tab.until(() => document.documentElement.dataset['view'] === 'lines', undefined);
  await tab.evaluate((id) => document.getElementById(id)?.click(), sentence);
  await tab.until(() => document.querySelector('.bar button') !== null, undefined);
}

/** Searches for one thing and then another: what is answered is what the box says. */
async function searches(tab: Tab, url: string): Promise<void> {
  await tab.open(`${url}zh/search/?q=${encodeURIComponent('消薄')}`);
  await tab.until((found) => document.querySelector('.hit mark')?.textContent === found, '消薄');
  for (const asked of ['标准地', '八八', words]) {
    await tab.evaluate(fillIn, asked);
    await tab.until((found) => document.querySelector('.hit mark')?.textContent === found, asked);
  }
}

/** Narrows the figures and the index of the glossary. */
async function filters(tab: Tab, url: string): Promise<void> {
  await tab.open(`${url}zh/${report()}/figures/`);
  await tab.evaluate(() => document.querySelector<HTMLElement>('th[data-sort="value"] button')?.click(), undefined);
  await tab.until(() => document.querySelector('th[data-sort="value"][aria-sort]') !== null, undefined);
  await tab.open(`${url}zh/glossary/`);
  await tab.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#term-filter');
    if (!box) return;
    box.value = 'biaozhundi';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, undefined);
  await tab.until(() => document.querySelectorAll('.index li:not([hidden])').length === 1, undefined);
}

function report(): string {
  return section.path.split('/')[1] ?? '';
}

function fillIn(query: string): void {
  const box = document.querySelector<HTMLInputElement>('.search input');
  if (!box) return;
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
