import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { engines } from './engines.ts';
import { front } from './fixture.ts';

const open = (tab: Tab, query: string, more = ''): Promise<void> =>
  tab.open(`${front}en/search/?q=${encodeURIComponent(query)}${more}`).then(() => tab.until(isAnswered, undefined));
const isAnswered = (): boolean => !['', 'Searching …'].includes(document.querySelector('[data-part="status"]')?.textContent ?? '');
const textOf = (tab: Tab, part: string): Promise<string> =>
  tab.evaluate((name) => document.querySelector(`[data-part="${name}"]`)?.textContent ?? '', part);

describe.each(engines)('in $name', ({ test }) => {
  test('the phrase comes first, and words apart are named and counted as such', async ({ tab }) => {
    await open(tab, 'reform and opening up');
    const groups = await tab.evaluate(
      () => [...document.querySelectorAll('.group-head')].map((head) => head.querySelector('.group-how') !== null),
      undefined,
    );
    expect(groups[0]).toBe(false);
    expect(groups).toContain(true);
    expect(groups).toEqual([...groups].sort((a, b) => Number(a) - Number(b)));
    expect(await textOf(tab, 'status')).toMatch(/^\d+ sentences on \d+ pages; its words apart/);
  });

  test('a sign that cannot be looked for is said to be left out', async ({ tab }) => {
    await open(tab, '标准@地');
    expect(await textOf(tab, 'help')).toContain('Left out, as it cannot be searched: @');
    expect(await textOf(tab, 'status')).toContain('closest');
    await open(tab, '标准地');
    expect(await textOf(tab, 'help')).not.toContain('Left out');
  });

  test('where nothing is found, the nearest terms are offered, and of a year why', async ({ tab }) => {
    await open(tab, '每亩税收');
    expect(await textOf(tab, 'help')).toContain('亩均');
    await open(tab, '2018');
    expect(await textOf(tab, 'help')).toContain('does not name the year 2018');
    expect(await tab.evaluate(() => document.querySelector('.year-line a')?.getAttribute('href'), undefined)).toMatch(/\/en\/about\/$/);
  });

  test('results stand in the order that is chosen, here and on the next visit', async ({ tab }) => {
    const pages = (): Promise<string[]> =>
      tab.evaluate(() => [...document.querySelectorAll('.group-title')].map((link) => link.getAttribute('href') ?? ''), undefined);
    await open(tab, 'development');
    const byWeight = await pages();
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part="orders"] [value="text"]')?.click(), undefined);
    await tab.until(() => new URLSearchParams(location.search).get('order') === 'text', undefined);
    await tab.until((first) => document.querySelector('.group-title')?.getAttribute('href') !== first, byWeight[0]);
    const inText = await pages();
    expect(inText).not.toEqual(byWeight);
    await open(tab, 'development');
    expect(await pages()).toEqual(inText);
    await open(tab, 'development', '&order=weight');
    expect(await pages()).toEqual(byWeight);
  });
});
