import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ReportData } from '#schemas/data.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const report = 'wenzhou-2018';
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const sentence = sentences.find(({ id }) => id === 'r2.3.2.s3');

describe.each(engines)('in $name', ({ test }) => {
  test.for(['zh', 'en'] as const)('what a translator put in the page is not what is cited: %s', async (locale, { tab }) => {
    await tab.open(`${front}${locale}/${report}/r2.3/`);
    await tab.evaluate(translate, undefined);
    expect(await tab.evaluate(isShown, locale === 'zh' ? '.para > .en' : '.para > .zh')).toBe(false);
    await tab.evaluate((id) => document.getElementById(id)?.click(), 'r2.3.2.s3');
    await tab.until(() => document.querySelector('.bar button') !== null, undefined);
    // The words with their source, and both languages.
    for (const [button, language] of [
      [1, locale],
      [2, 'zh'],
      [2, 'en'],
    ] as const) {
      await tab.evaluate(pressAndKeep, button);
      await tab.until(() => document.documentElement.dataset['kept'] !== undefined, undefined);
      const copied = await tab.evaluate(() => document.documentElement.dataset['kept'] ?? '', undefined);
      const plain = (text: string | null | undefined): string => (text ?? '').replace(/[“”‘’\s]/g, '');
      expect(plain(copied)).toContain(plain(sentence?.[language]));
      expect(copied).not.toContain('§');
    }
  });

  test('beside its translation the source is not to be translated; alone it may be', async ({ tab }) => {
    for (const [page, may] of [
      [`zh/${report}/r2.3/`, 'yes'],
      [`zh/${report}/r2.3/?view=parallel`, 'no'],
      [`en/${report}/r2.3/`, 'no'],
      [`id/${report}/r2.3/`, 'no'],
    ] as const) {
      await tab.open(front + page);
      await tab.until((translate) => document.querySelector<HTMLElement>('.para > .zh')?.translate === (translate === 'yes'), may);
      expect(await tab.evaluate(() => document.querySelector<HTMLElement>('.ref')?.translate, undefined)).toBe(false);
    }
  });
});

// As translators do: other words in the place of these, elements around them, another language of the page.
function translate(): void {
  document.documentElement.lang = 'fr';
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  nodes.forEach((node) => {
    const font = document.createElement('font');
    font.append('§ mots ');
    node.replaceWith(font);
  });
}

function isShown(selector: string): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((element) => element.offsetHeight > 0);
}

function pressAndKeep(button: number): void {
  delete document.documentElement.dataset['kept'];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (words: string) => {
        document.documentElement.dataset['kept'] = words;
        return Promise.resolve();
      },
    },
  });
  document.querySelectorAll<HTMLElement>('.bar button')[button]?.click();
}
