import { describe, expect } from 'vitest';
import { dataOf } from '../../search-quality/engine.ts';
import { decodePage } from '#search/decode.ts';
import type { Tab } from '../../browsers/tab.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const { zh, en } = dataOf(site);
const sentences = zh.reports.flatMap(({ pages }) => Object.values(pages).flatMap((page) => decodePage(page)));
/** A sentence of some length with a number in it, in both languages. */
const at = sentences.findIndex(({ zh: words }, index) => /[^\d.]\d\d%/.test(words) && /\d\d per cent/.test(String(en.sentences[index])));
const [chinese, english] = [sentences[at]?.zh ?? '', String(en.sentences[at])];

const box = '[data-part="quotation"]';
const saidIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate((part) => [...document.querySelectorAll(`${part} li`)].map(({ textContent }) => textContent ?? ''), box);

async function ask(tab: Tab, locale: 'zh' | 'en', query: string): Promise<void> {
  await tab.open(`${front}${locale}/search/?q=${encodeURIComponent(query)}`);
  await tab.until((part) => document.querySelector(`${part} .quotation-verdict`) !== null, box);
}

describe.each(engines)('in $name', ({ test }) => {
  test('what differs is said in words, and the words of the text are there to copy', async ({ tab }) => {
    const [whole = '', before = '', number = ''] = /([^\d.])(\d\d)%/.exec(chinese) ?? [];
    await ask(tab, 'zh', chinese.replace(whole, `${before}11%`).replace(/，/, '、'));
    expect(await saidIn(tab)).toEqual(['标点：、 → ，', `数字：11% → ${number}%`]);
    await tab.evaluate(keepCopied, undefined);
    await tab.evaluate((part) => document.querySelector<HTMLElement>(`${part} .quotation-copies button`)?.click(), box);
    await tab.until((words) => (window as { kept?: string }).kept === words, chinese);
  });

  test('in English by whole words', async ({ tab }) => {
    const [, first = ''] = / ([a-z]{4,}) /.exec(english) ?? [];
    await ask(tab, 'en', english.replace(` ${first} `, ` very ${first} `).replace(/(\d\d) per cent/, '77 per cent'));
    const said = await saidIn(tab);
    expect(said).toHaveLength(2);
    expect(said).toContain('one extra word: very');
    expect(said.some((one) => /^number: 77 → \d\d$/.test(one))).toBe(true);
  });

  test('a copy of ours is the same, and nothing is said against it', async ({ tab }) => {
    await ask(tab, 'en', `“${chinese.replace(/“/g, '‘').replace(/”/g, '’')}”\n${english}`);
    expect(await saidIn(tab)).toEqual([]);
    expect(await tab.evaluate((part) => document.querySelectorAll(`${part} del, ${part} ins`).length, box)).toBe(0);
  });
});

/** Keeps what is put on the clipboard, which a test may not read everywhere. */
function keepCopied(): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (words: string) => {
        Object.assign(window, { kept: words });
        return Promise.resolve();
      },
    },
  });
}
