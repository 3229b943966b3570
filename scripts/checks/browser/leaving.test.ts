import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { underAnotherLanguage } from '../dist/lang.ts';
import { toPage } from '../dist/pages.ts';
import { none } from '../none.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const title = (tab: Tab): Promise<string> => tab.evaluate(() => document.title, undefined);
const titled = (tab: Tab, words: string): Promise<void> => tab.until((wanted) => document.title.includes(wanted), words);
const answered = (tab: Tab): Promise<void> =>
  tab.until(() => {
    const { busy } = (JSON.parse(document.querySelector<HTMLElement>('.search')?.dataset['search'] ?? '{}') as { words: { busy: string } })
      .words;
    return !['', busy].includes(document.querySelector('[data-part="status"]')?.textContent ?? '');
  }, undefined);

describe.each(engines)('in $name', ({ test }) => {
  test('the picture for WeChat is loaded by no reader, to the end of the page', async ({ tab }) => {
    await tab.open(`${front}zh/about/`);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight), undefined);
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
    expect(tab.requests.filter((url) => url.endsWith('theme.js'))).toHaveLength(1);
    expect(tab.requests.filter((url) => url.endsWith('mark.png'))).toEqual([]);
  });

  test('the title of the search says what is asked: from the address, typed, after Back, and nothing once the box is empty', async ({
    tab,
  }) => {
    await tab.open(`${front}zh/search/`);
    const own = await title(tab);
    await tab.type('水');
    await titled(tab, '水');
    expect(await title(tab)).toContain(own);
    await tab.press('Backspace');
    await tab.until((wanted) => document.title === wanted, own);
    await tab.open(`${front}zh/search/?q=${encodeURIComponent('交通')}`);
    await titled(tab, '交通');
    await tab.open(`${front}zh/about/`);
    await tab.leave(() => history.back(), undefined);
    await titled(tab, '交通');
  });

  test('what the search shows stands under its language', async ({ tab }) => {
    for (const path of [
      'zh/search/?q=standard%20land',
      'en/search/?q=标准地',
      'zh/search/?q=zzqqx%20vvkkw',
      'en/search/?q=R2.3',
      'en/search/?q=八八战略',
      'zh/search/?q=eight',
    ]) {
      await tab.open(front + path);
      await answered(tab);
      const html = await tab.evaluate(() => document.documentElement.outerHTML, undefined);
      none(underAnotherLanguage([toPage(path, () => html)]));
    }
  });
});
