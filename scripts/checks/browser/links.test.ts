import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { pageOf, unitOf } from '#address/within.ts';
import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import type { ReportData } from '#schemas/data.ts';
import type { Tab } from '../../browsers/tab.ts';
import { site } from './built.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const report = 'wenzhou-2018';
const section = `zh/${report}/r2.3/`;
const { sentences } = JSON.parse(readFileSync(join(site.folder, `data/${report}.json`), 'utf8')) as ReportData;
const ids = sentences.map(({ id }) => id);
const span = (from: string, to: string): string[] => ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);

/** Opens an address, and waits until another stands in the bar and a sentence is in view. */
async function leads(tab: Tab, from: string, to: string, lit: readonly string[]): Promise<void> {
  await tab.open(front + from);
  await tab.until((address) => location.href === address, front + to);
  await tab.until((wanted) => [...document.querySelectorAll('.s[id].lit')].map(({ id }) => id).join() === wanted, lit.join());
  await tab.until(
    (id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    },
    lit[0] ?? to.slice(to.indexOf('#') + 1),
  );
}

describe.each(engines)('in $name', ({ name, test }) => {
  test.for([
    ['#r2.3.3.s1）', '#r2.3.3.s1'],
    ['#r2.3.3.s1%EF%BC%8C%E7%9C%8B', '#r2.3.3.s1'],
    ['#r2.3.3.s1%E', '#r2.3.3.s1'],
    ['#r2.3.3.s1%E3%80', '#r2.3.3.s1'],
    ['#r2.3.3.s1?from=timeline', '#r2.3.3.s1'],
    ['#R2.3.3.S1', '#r2.3.3.s1'],
    ['#r2.3.3 s1', '#r2.3.3.s1'],
    ['#ｒ２．３．３．ｓ１。', '#r2.3.3.s1'],
  ] as const)('a sentence is lit, in view, and clean in the bar: %s', async ([fragment, clean], { tab }) => {
    await leads(tab, section + fragment, section + clean, ['r2.3.3.s1']);
  });

  test.for(['#r2.3.2.s2–s3）', '#r2.3.2.s2-s3', '#R2.3.2%20s2%E2%80%943', '#r2.3.2.s2-r2.3.2.s3”。'])(
    'and a range: %s',
    async (fragment, { tab }) => {
      await leads(tab, section + fragment, `${section}#r2.3.2.s2-r2.3.2.s3`, span('r2.3.2.s2', 'r2.3.2.s3'));
    },
  );

  test('a range that was named from its end is lit from its beginning', async ({ tab }) => {
    await leads(tab, `${section}#r2.3.2.s3-s2）`, `${section}#r2.3.2.s2-r2.3.2.s3`, span('r2.3.2.s2', 'r2.3.2.s3'));
  });

  test('a measure is gone to, on the page that is open too; and a sentence on permanent pages and the whole text', async ({ tab }) => {
    await leads(tab, `${section}#r2.3.3）`, `${section}#r2.3.3`, []);
    await tab.evaluate(() => (location.hash = '#r2.3.2.s2；'), undefined);
    await tab.until(() => location.hash === '#r2.3.2.s2' && document.querySelector('#r2\\.3\\.2\\.s2.lit') !== null, undefined);
    await leads(tab, `id/${report}/r2.3/#r2.3.3.s1）`, `id/${report}/r2.3/#r2.3.3.s1`, ['r2.3.3.s1']);
    await leads(tab, `en/${report}/whole/#s3.1.s1)`, `en/${report}/whole/#s3.1.s1`, ['s3.1.s1']);
  });

  test('a place on another page is found there', async ({ tab }) => {
    await leads(tab, `${section}#r1.1.s2`, `zh/${report}/r1.1/#r1.1.s2`, ['r1.1.s2']);
    await leads(tab, `en/${report}/#r1.1.s1-s2）`, `en/${report}/r1.1/#r1.1.s1-r1.1.s2`, span('r1.1.s1', 'r1.1.s2'));
    await leads(tab, `id/${report}/r2.3.2/#r2.3.3.s1，`, `id/${report}/r2.3.3/#r2.3.3.s1`, ['r2.3.3.s1']);
    await leads(tab, `id/${report}/r2.3.2/#r2.3.2.s3-r2.3.3.s1`, `id/${report}/r2.3/#r2.3.2.s3-r2.3.3.s1`, span('r2.3.2.s3', 'r2.3.3.s1'));
    const across = span('r1.1.s2', 'r1.2.s1');
    await leads(tab, `zh/${report}/r1.1/#r1.1.s2-r1.2.s1`, `zh/${report}/whole/#r1.1.s2-r1.2.s1`, across);
  });

  test('of a place that is nowhere the page says what is nearest', async ({ tab }) => {
    const own = ids.filter((id) => unitOf(id) === 'r2.3.2' && isSentenceId(id) && !isHeadingId(id)).length;
    await tab.open(`${front}${section}#r2.3.2.s99）`);
    await tab.until(() => document.querySelector('[role="status"].nowhere a') !== null, undefined);
    expect(await notice(tab)).toEqual([['没有 R2.3.2 s99：', `R2.3.2 共${own}句`, '#r2.3.2']]);
    await tab.open(`${front}id/${report}/r2.3/#r9.9`);
    await tab.until(() => document.querySelector('[role="status"].nowhere a') !== null, undefined);
    // A permanent page speaks its reader's language.
    const isChinese = await tab.evaluate(() => document.documentElement.dataset['locale'] === 'zh', undefined);
    expect(await notice(tab)).toEqual([
      isChinese
        ? ['没有 R9.9：', expect.stringMatching(/^报告 共 \d+ 部分$/), `/id/${report}/r/`]
        : ['There is no R9.9: ', expect.stringMatching(/^Report has \d+ parts$/), `/id/${report}/r/`],
    ]);
  });

  test('words that a link points at are lit with their sentences, where the browser does not look for them itself', async ({ tab }) => {
    const [first, last] = [wordsOf('r2.3.2.s2').slice(3, 12), wordsOf('r2.3.2.s3').slice(-9, -1)];
    const words = [first, last].map((part) => encodeURIComponent(part)).join(',');
    await tab.open(`${front}${section}#:~:text=${words}`);
    // A browser that knows such links takes the words out of the address.
    const isLeft = name === 'Chromium 80' || (await tab.evaluate(() => location.href.indexOf(':~:') >= 0, undefined));
    if (isLeft) await leads(tab, `${section}?x#:~:text=${words}`, `${section}?x#r2.3.2.s2-r2.3.2.s3`, span('r2.3.2.s2', 'r2.3.2.s3'));
    await leads(tab, `${section}#r2.3.2.s3）:~:text=${words}`, `${section}#r2.3.2.s3`, ['r2.3.2.s3']);
  });

  test('the search box reads such addresses too, and says of others what is nearest', async ({ tab }) => {
    for (const query of ['R2.3.2.S3）', 'r2.3.2%20s3%EF%BC%8C', `${front}zh/${report}/r2.3/?from=x#r2.3.2.s3。`]) {
      await tab.open(`${front}zh/search/?q=${encodeURIComponent(query)}`);
      await tab.until(() => document.querySelector('.address-line a') !== null, undefined);
      expect(await tab.evaluate(() => document.querySelector('.address-line a')?.getAttribute('href'), undefined)).toMatch(
        /#r2\.3\.2\.s3$/,
      );
    }
    await tab.open(`${front}en/search/?q=R9.9`);
    await tab.until(() => document.querySelector('.address-line a') !== null, undefined);
    expect(await tab.evaluate(() => document.querySelector('.address-line')?.textContent, undefined)).toMatch(
      /There is no R9\.9: Report has \d+ parts/,
    );
  });

  test.for([
    [`id/${report}/r2.3）`, `/${report}/r2.3/`],
    [`zh/${report}/r2.3/，看`, `/${report}/r2.3/`],
    [`zh/${report}/r2.3.html`, `/${report}/r2.3/`],
    [`${report}/r2.3`, `/${report}/r2.3/`],
    [`${report}/zh/r2.3/index.html`, `/${report}/r2.3/`],
    ['zh/WENZHOU-2018/R2.3/', `/${report}/r2.3/`],
    [`id/${report}/r2.3.2.s3/`, `/${report}/r2.3/#r2.3.2.s3`],
    [`zh/${report}/r2.3/r2.3.2/s3`, `/${report}/r2.3/#r2.3.2.s3`],
    [`zh/${report}/r2.3.2.s3–s2/`, `/${report}/r2.3/#r2.3.2.s2-r2.3.2.s3`],
    [`zh/${report}/报告二（三）2/`, `/${report}/r2.3/#r2.3.2`],
    [`zh/${report}/r2.3%EF%BC%89%E3%80`, `/${report}/r2.3/`],
    ['zh/Wenzhou-2018）', `/${report}/`],
    ['glossary/标准地/', '/glossary/standard-land/'],
    ['zh/glossary/标准地），', '/glossary/standard-land/'],
    ['zh/glossary/Standard-Land', '/glossary/standard-land/'],
    ['Glossary', '/glossary/'],
  ] as const)('the page that is not found leads on from %s', async ([path, to], { tabThatComplains: tab }) => {
    await tab.open(front + path);
    await tab.until(() => document.querySelector('#meant a') !== null, undefined);
    expect(await offered(tab)).toEqual(['zh', 'en'].map((locale) => `/${locale}${to}`));
  });

  test('and never offers what is not there', async ({ tabThatComplains: tab }) => {
    for (const [path, near] of [
      [`zh/${report}/r9.9/`, 'r'],
      [`id/${report}/r2.3.2.s99`, 'r2.3.2'],
      [`zh/${report}/r2.3.77）`, 'r2.3'],
    ] as const) {
      await tab.open(front + path);
      await tab.until(() => document.querySelector('#meant a') !== null, undefined);
      const fragment = pageOf(near) === near ? '' : `#${near}`;
      expect(await offered(tab)).toEqual(['zh', 'en'].map((locale) => `/${locale}/${report}/${pageOf(near)}/${fragment}`));
      const [zh = '', en = ''] = await tab.evaluate(
        () => [...document.querySelectorAll('#meant li')].map(({ textContent }) => textContent),
        undefined,
      );
      expect(zh).toMatch(/^没有 /);
      expect(en).toMatch(near === 'r' ? /^There is no R9\.9: Report has/ : new RegExp(`: ${printShort(near)} has`));
    }
    await tab.open(`${front}zh/nothing-of-the-kind/`);
    await tab.until(() => document.getElementById('meant') !== null, undefined);
    expect(await offered(tab)).toEqual([]);
  });
});

function wordsOf(id: string): string {
  return sentences.find((sentence) => sentence.id === id)?.zh ?? '';
}

/** The lines of the notice: what is not there, the nearest, and where that leads. */
function notice(tab: Tab): Promise<string[][]> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('[role="status"].nowhere p')].map((line) => {
        const link = line.querySelector('a');
        return [line.firstChild?.textContent ?? '', link?.textContent ?? '', link?.getAttribute('href') ?? ''];
      }),
    undefined,
  );
}

/** Where the page that is not found offers to go, from the root of the site. */
function offered(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    (root) => [...document.querySelectorAll<HTMLAnchorElement>('#meant a')].map(({ href }) => href.slice(root.length - 1)),
    front,
  );
}
