import { expect } from 'vitest';
import { none } from '../none.ts';
import { linesOf, openPdf } from '../pdf-text.ts';
import { sectionsIn } from './built.ts';
import { front, test } from './fixture.ts';

test('no Chinese section takes a page of paper for its colophon alone', async ({ newTab }) => {
  const tab = await newTab();
  const alone: string[] = [];
  for (const { path } of sectionsIn('zh')) {
    await tab.goto(front + path);
    const pages = await linesOf(await openPdf(await tab.pdf({ preferCSSPageSize: true })));
    const last = pages[pages.length - 1] ?? [];
    const colophon = last.find(({ str }) => str.includes('出处'));
    const above = last.filter(({ str, transform }) => str.trim() !== '' && Number(transform[5]) > Number(colophon?.transform[5]) + 4);
    if (!colophon || above.length === 0) alone.push(`/${path}, page ${pages.length}`);
  }
  none(alone);
});

test.for(['zh/glossary/standard-land/', 'en/topics/eight-eight/'])(
  'on paper %s says where it stands, in which edition and on what site, and underlines no link',
  async (path, { newTab }) => {
    const tab = await newTab();
    await tab.goto(front + path);
    const foot = tab.locator('.colophon');
    expect(await foot.isVisible()).toBe(false);
    await tab.emulateMedia({ media: 'print' });
    expect(await foot.isVisible()).toBe(true);
    const words = (await foot.textContent()) ?? '';
    expect(words).toContain(`/${path}`);
    expect(words).toMatch(/\d+\.\d+\.\d+/);
    expect(words).toMatch(/八八读本|Eight-Eight Reader/);
    expect(
      await tab.evaluate(
        () => [...document.querySelectorAll('main .link')].filter((link) => getComputedStyle(link).borderBottomStyle !== 'none').length,
      ),
    ).toBe(0);
  },
);

test('a printed entry keeps its headings with their text and the lines of its concordance whole', async ({ newTab }) => {
  const tab = await newTab();
  await tab.emulateMedia({ media: 'print' });
  await tab.goto(`${front}zh/glossary/reform-and-opening-up/`);
  const styles = await tab.evaluate(() => ({
    headings: [...document.querySelectorAll('main h1, main h2, main h3')].map((one) => getComputedStyle(one).breakAfter),
    lines: [...document.querySelectorAll('.kwic li')].map((one) => getComputedStyle(one).breakInside),
  }));
  expect([...new Set(styles.headings)]).toEqual(['avoid']);
  expect(styles.lines.length).toBeGreaterThan(5);
  expect([...new Set(styles.lines)]).toEqual(['avoid']);
});
