import { expect } from 'vitest';
import { none } from '../none.ts';
import { kindOf } from '../dist/pages.ts';
import { oneOfEach, pages } from './built.ts';
import { front, test } from './fixture.ts';

/** The pages whose titles are read: all of a report in Chinese, and one of every other kind. */
const read = [
  ...new Set([
    ...pages.filter((page) => page.path.startsWith('zh/') && /^(?:section|part|work|report|whole text)$/.test(kindOf(page))),
    ...oneOfEach,
  ]),
];

test('no line of a title ends within a phrase on a phone, and none is wider than its window', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 320, height: 800 } });
  const problems: string[] = [];
  let looked = 0;
  for (const { path } of read) {
    await tab.goto(front + path);
    for (const width of [320, 360, 390]) {
      await tab.setViewportSize({ width, height: 800 });
      const { titles, broken } = await tab.evaluate(brokenTitles);
      looked += titles;
      problems.push(...broken.map((words) => `/${path} at ${width} px: ${words}`));
    }
  }
  expect(looked).toBeGreaterThan(1000);
  none(problems);
});

test('the check sees a phrase that is broken, and a title that is too wide', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 320, height: 800 } });
  await tab.setContent(
    '<h1 style="width: 4em; word-break: break-all">下好先手棋</h1><h1 style="white-space: nowrap">一任接着一任干，一张蓝图绘到底，一任接着一任干</h1>',
  );
  expect((await tab.evaluate(brokenTitles)).broken).toHaveLength(2);
});

/** The titles of a page that a reader sees, how many they are, and the phrases that its lines part. */
function brokenTitles(): { titles: number; broken: string[] } {
  const found = [
    ...document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, h5, .hd > p, .neighbours, .crumbs, .outline, .home-title, .door-title, .f-fold',
    ),
  ];
  // A heading that runs on in its text ends its lines as the text does.
  const titles = found.filter((title) => title.checkVisibility() && getComputedStyle(title).display !== 'inline');
  return { titles: titles.length, broken: titles.flatMap((title) => [...partedIn(title), ...tooWide(title)]) };

  function partedIn(title: HTMLElement): string[] {
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const parted: string[] = [];
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      const { data } = text;
      for (let at = 1; at < data.length; at += 1) {
        if (/\p{Script=Han}{2}/u.test(data.slice(at - 1, at + 1)) && topOf(text, at) > topOf(text, at - 1) + 6) {
          parted.push(`${data.slice(0, at)}/${data.slice(at)}`);
        }
      }
    }
    return parted;
  }

  function topOf(text: Text, at: number): number {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0]?.top ?? 0;
  }

  function tooWide(title: HTMLElement): string[] {
    return title.scrollWidth > innerWidth || title.getBoundingClientRect().right > innerWidth + 1
      ? [`${title.textContent} is too wide`]
      : [];
  }
}
