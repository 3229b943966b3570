import type { Page as Tab } from 'playwright-core';
import { describe, expect } from 'vitest';
import { none } from '../none.ts';
import { kindOf } from '../dist/pages.ts';
import { oneOfEach, pages, sectionsIn } from './built.ts';
import { front, onEveryKind, test } from './fixture.ts';

const section = sectionsIn('zh')[0]?.path ?? '';
const list = pages.find((page) => kindOf(page) === 'glossary' && page.path.startsWith('zh/'))?.path ?? '';
const folded = pages.find((page) => kindOf(page) === 'families' && page.path.startsWith('zh/'))?.path ?? '';

describe('the rest of the site is one touch away', () => {
  test.for([list, section])('on /%s by keyboard, and Esc, a tap elsewhere and the focus elsewhere close it', async (path, { newTab }) => {
    const tab = await newTab();
    await tab.goto(front + path);
    const fold = tab.locator('.elsewhere');
    const isOpen = (): Promise<boolean> => fold.evaluate((one) => (one as HTMLDetailsElement).open);
    await fold.locator('summary').focus();
    await tab.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    expect(await fold.locator('a').count()).toBeGreaterThan(12);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('.elsewhere .sheet') !== null)).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await tab.keyboard.press('Enter');
    await tab.locator('h1').first().dispatchEvent('click');
    expect(await isOpen()).toBe(false);
    await fold.locator('summary').click();
    await tab.keyboard.press('Shift+Tab');
    expect(await isOpen()).toBe(false);
  });

  test('without scripts too, and it moves nothing', async ({ newTab }) => {
    const tab = await newTab({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    await tab.goto(front + list);
    const before = await tab.locator('h1').boundingBox();
    await tab.locator('.elsewhere summary').click();
    expect(await tab.locator('.elsewhere .sheet a').last().isVisible()).toBe(true);
    expect(await tab.locator('h1').boundingBox()).toEqual(before);
  });

  test('and says where one is, when that lies in it', async ({ newTab }) => {
    const tab = await newTab();
    for (const [path, at] of [
      [folded, '.elsewhere > summary'],
      [list, '.site-links > a'],
    ] as const) {
      await tab.goto(front + path);
      expect(await tab.locator('.strip').locator(`${at}[aria-current]`).count(), path).toBe(1);
      expect(await tab.locator('.elsewhere .sheet [aria-current="page"]').getAttribute('href')).toBe(new URL(front + path).pathname);
    }
    expect(await tab.locator('.elsewhere > summary[aria-current]').count()).toBe(0);
  });
});

test.for([360, 1280])('in %s px every head has the fold that leads to the rest of the site', async (width, { newTab }) => {
  const tab = await newTab({ viewport: { width, height: 780 } });
  none(
    await onEveryKind(tab, () =>
      tab.evaluate(() => {
        const fold = document.querySelector<HTMLElement>('.head .elsewhere > summary');
        return !document.querySelector('.head .strip') || fold?.offsetParent ? [] : ['nothing in its head leads to the rest of the site'];
      }),
    ),
  );
});

test('on a phone the head takes two lines at most', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  none(
    await onEveryKind(tab, async () => {
      const height = await tab.evaluate(() => document.querySelector('.head')?.getBoundingClientRect().height ?? 0);
      return height > 110 ? [`its head is ${height} px high`] : [];
    }),
  );
});

test.for([360, 390, 768])('in %s px the rows of words have flush ends and equal gaps', async (width, { newTab }) => {
  const tab = await newTab({ viewport: { width, height: 780 } });
  none(await onEveryKind(tab, () => tab.evaluate(unevenRows)));
});

test.for([360, 1280])('in %s px the cells of the foot and of the fold stand under each other', async (width, { newTab }) => {
  const tab = await newTab({ viewport: { width, height: 780 } });
  none(
    await onEveryKind(tab, async () => {
      // The front door has a head of its own.
      await tab.evaluate(() => document.querySelector<HTMLElement>('.elsewhere summary')?.click());
      return tab.evaluate(unevenCells);
    }),
  );
});

test.for(['200%', '400%'])('with text at %s the head and the foot are as wide as the window', async (size, { newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  for (const path of [list, section, list.replace('zh/', 'en/'), section.replace('zh/', 'en/')]) {
    await tab.goto(front + path);
    await tab.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
    await tab.locator('.elsewhere summary').evaluate((summary) => (summary as HTMLElement).click());
    none(await tab.evaluate(outsideWindow));
  }
});

describe('focusing what stands in the head moves nothing', () => {
  const windows = [
    { width: 360, height: 780, large: '' },
    { width: 1280, height: 800, large: '' },
    { width: 1280, height: 800, large: 'on' },
    { width: 360, height: 780, large: 'on' },
  ];
  test.for(windows)('in $width px, large type: "$large"', async ({ width, height, large }, { newTab }) => {
    const tab = await newTab({ viewport: { width, height } });
    if (large) await tab.addInitScript((value) => localStorage.setItem('large', value), large);
    const problems: string[] = [];
    for (const { path } of oneOfEach.filter((page) => ['section', 'work', 'glossary', 'home'].includes(kindOf(page)))) {
      await tab.goto(front + path);
      problems.push(...(await tab.evaluate(movedByFocus)).map((problem) => `/${path}: ${problem}`));
    }
    none(problems);
  });
});

test.for([360, 1280])('in %s px the skip link leads to the text, which stands clear of the head', async (width, { newTab }) => {
  const tab = await newTab({ viewport: { width, height: 780 } });
  none(
    await onEveryKind(tab, async () => {
      await tab.locator('.skip').first().focus();
      await tab.keyboard.press('Enter');
      return tab.evaluate(awayFromText);
    }),
  );
});

test.for(['zh', 'en'] as const)('from the head of the home page every section is at most 15 stops away: %s', async (locale, { newTab }) => {
  const home = pages.find(({ path }) => path === `${locale}/`)?.path ?? '';
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  await tab.goto(front + home);
  const stops = await stopsFromTop(tab);
  const report = /^[^/]+\/[^/]+\//.exec(sectionsIn(locale)[0]?.path ?? '')?.[0] ?? '';
  const all = sectionsIn(locale).filter(({ path }) => path.startsWith(report));
  expect(all.length).toBeGreaterThan(30);
  none(
    all.flatMap(({ path }) => {
      const count = stops.get(new URL(front + path).pathname) ?? Infinity;
      return count > 15 ? [`/${path} is ${count} stops away`] : [];
    }),
  );
});

/** Presses Tab from the top, and behind every skip link; gives the least number of presses to each link. */
async function stopsFromTop(tab: Tab): Promise<Map<string, number>> {
  const least = new Map<string, number>();
  const walk = async (from: number, most: number): Promise<void> => {
    const skips: { at: number; href: string }[] = [];
    for (let at = from + 1; at <= most; at += 1) {
      await tab.keyboard.press('Tab');
      const [path, hash, isSkip] = await tab.evaluate(() => {
        const link = document.activeElement;
        return link instanceof HTMLAnchorElement
          ? ([link.pathname, link.hash, link.classList.contains('skip')] as const)
          : (['', '', false] as const);
      });
      if (isSkip) skips.push({ at, href: hash });
      else if (path) least.set(path, Math.min(at, least.get(path) ?? Infinity));
    }
    for (const { at, href } of skips.filter(({ href }) => href.startsWith('#at-'))) {
      if (seen.has(href) && (seen.get(href) ?? 0) <= at) continue;
      seen.set(href, at);
      await tab.locator(`.skip[href="${href}"]`).focus();
      await tab.keyboard.press('Enter');
      await walk(at, most);
    }
  };
  const seen = new Map<string, number>();
  await walk(0, 15);
  return least;
}

/** Rows of words whose ends are not those of what they stand in, whose gaps differ, or where two words touch. */
function unevenRows(): string[] {
  const problems: string[] = [];
  for (const row of document.querySelectorAll<HTMLElement>('.site-links.all, .of-text .strip')) {
    const boxes = [...row.querySelectorAll<HTMLElement>('a, summary')]
      .filter((word) => !word.closest('.sheet') && word.getClientRects().length > 0)
      .map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getBoundingClientRect();
      });
    if (new Set(boxes.map(({ bottom }) => Math.round(bottom / 20))).size > 1) continue;
    const gaps = boxes.slice(1).map(({ left }, at) => left - (boxes[at]?.right ?? 0));
    const name = `${row.className}: ${gaps.map(Math.round).join(' ')}`;
    if (Math.min(...gaps) < 5) problems.push(`${name}: two words touch`);
    if (Math.max(...gaps) - Math.min(...gaps) > 3 && innerWidth < 1000) problems.push(`${name}: gaps differ`);
    const edge = parseFloat(getComputedStyle(document.body).paddingLeft);
    const ends = [(boxes[0]?.left ?? 0) - edge, innerWidth - edge - (boxes[boxes.length - 1]?.right ?? 0)];
    if (row.matches('.all') && ends.some((end) => Math.abs(end) > 1.5)) problems.push(`${name}: ends ${ends.map(Math.round).join(' ')}`);
  }
  return problems;
}

/** Cells of groups that do not share their left edges, or whose words leave them. */
function unevenCells(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.purposes')].flatMap((list) => {
    const cells = [...list.querySelectorAll<HTMLElement>('.cells > li')].filter((cell) => cell.getClientRects().length > 0);
    const edges = new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const first = cells[0]?.parentElement;
    const columns = first ? getComputedStyle(first).gridTemplateColumns.split(' ').length : 0;
    const wide = cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1);
    return [
      ...(edges.size > columns ? [`${edges.size} left edges for ${columns} columns`] : []),
      ...wide.map((cell) => `${cell.textContent} leaves its cell`),
    ];
  });
}

/** What of head and foot stands outside the window. */
function outsideWindow(): string[] {
  // In the largest text a word of the way down may be wider than the window, and scrolls.
  const isScrolled = (word: HTMLElement): boolean =>
    parseFloat(getComputedStyle(document.documentElement).fontSize) > 40 && word.closest('.crumbs') !== null;
  return [...document.querySelectorAll<HTMLElement>('.head a, .head summary, .head button, .foot a, .foot button')]
    .filter((word) => word.getClientRects().length > 0 && !isScrolled(word))
    .filter((word) => {
      const { left, right } = word.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    })
    .map((word) => `${word.textContent} is outside the window`);
}

/** How far the page scrolls as each link of the head gets the focus in the middle of it. */
function movedByFocus(): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('.head a, .head summary, .head button')].filter((stop) => {
    const { top, bottom, height } = stop.getBoundingClientRect();
    return height > 1 && stop.getClientRects().length > 0 && top < innerHeight && bottom > 0;
  });
  scrollTo(0, Math.floor(document.documentElement.scrollHeight / 2));
  return stops.flatMap((stop) => {
    const { top, bottom } = stop.getBoundingClientRect();
    // What has left the window with a head that does not stay has to be brought back.
    if (bottom <= 0 || top >= innerHeight) return [];
    const before = scrollY;
    stop.focus();
    return Math.abs(scrollY - before) > 1 ? [`“${stop.textContent}” moves the page by ${scrollY - before} px`] : [];
  });
}

/** What is wrong where the skip link has led. */
function awayFromText(): string[] {
  const text = document.activeElement as HTMLElement;
  if (!text.matches('main, .text')) return [`the focus is on ${text.localName}.${text.className}`];
  const head = document.querySelector('.head')?.getBoundingClientRect();
  const first = [...text.querySelectorAll<HTMLElement>('h1, h2, p, label')].find((word) => {
    const { width, height } = word.getBoundingClientRect();
    return width > 2 && height > 2;
  });
  const box = first?.getBoundingClientRect();
  if (!box) return [];
  if (text.querySelector('.side')) return ['the outline comes before the text'];
  return box.top < Math.max(0, head?.bottom ?? 0) - 1 || box.top > innerHeight
    ? [`its first words stand at ${box.top}, the head ends at ${head?.bottom}`]
    : [];
}
