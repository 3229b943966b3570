import { expect } from 'vitest';
import { front, test } from './fixture.ts';

const page = `${front}zh/abbreviations/`;

test('the abbreviations are narrowed by how far they are spelled out, as the address says, in either language', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(page);
  const rows = tab.locator('.a-row');
  const all = await rows.count();
  await tab.locator('input[name=spelled][value=nowhere]').check({ force: true });
  const shown = rows.filter({ visible: true });
  const count = await shown.count();
  expect(
    await tab
      .locator('.a-kinds label', { has: tab.locator('[value=nowhere]') })
      .locator('small')
      .textContent(),
  ).toBe(`${count}`);
  expect(await shown.evaluateAll((some) => some.map((row) => row.dataset['spelled']))).toEqual(
    Array.from({ length: count }, () => 'nowhere'),
  );
  await tab.waitForURL(`${page}?spelled=nowhere`);
  const numerals = await tab
    .locator('.a-jump a:visible')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(numerals).toEqual(await tab.locator('.numbered h2:visible').evaluateAll((heads) => heads.map(({ id }) => id)));
  await tab.locator('.head [data-twin]').first().click();
  await tab.waitForURL(`${front}en/abbreviations/?spelled=nowhere`);
  expect(await shown.count()).toBe(count);
  const hidden = (await tab.locator('.a-row[data-spelled=here] details').first().getAttribute('id')) ?? '';
  await tab.goto(`${page}?spelled=nowhere#${hidden}`);
  await tab.waitForURL(`${page}#${hidden}`);
  expect(await tab.locator(`#${hidden}[open]`).isVisible()).toBe(true);
  expect(await shown.count()).toBe(all);
});

test('without scripts all of them are listed with their counts, and open', async ({ newTab }) => {
  const tab = await newTab({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  await tab.goto(`${page}?spelled=nowhere`);
  const rows = tab.locator('.a-row');
  expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
  expect(await tab.locator('.a-counts').isVisible()).toBe(true);
  expect(await tab.locator('.a-kinds').isVisible()).toBe(false);
  await tab.locator('.a-row[data-spelled=here] summary').first().click();
  expect(await tab.locator('.a-row[data-spelled=here] .bracket').first().isVisible()).toBe(true);
});

test('every abbreviation names a sentence at its right end, as print does, and on a phone no words touch it', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(page);
  const wrong = await tab.locator('.a-row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const place = row.querySelector<HTMLElement>('.a-where .at');
      if (!/^[RS]\d?.* (第\d+句|标题)$/.test(place?.textContent ?? '')) return [`${row.textContent}: no place`];
      const end = Math.min(...[...(row.querySelector('.a-where')?.children ?? [])].map((one) => one.getBoundingClientRect().left));
      const name = document.createRange();
      name.selectNodeContents(row.querySelector('.a-zh') ?? row);
      return name.getBoundingClientRect().right <= end - 4 || row.classList.contains('a-two') ? [] : [`${name.toString()} touches`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a line of the concordance is cut until it opens to its sentence, word for word, whose id leads there', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 390, height: 780 } });
  await tab.goto(`${front}zh/glossary/officials/`);
  const line = tab.locator('.kwic li').nth(1);
  const zh = line.locator('[lang=zh-Hans].k-line');
  const height = async (): Promise<number> => (await zh.boundingBox())?.height ?? 0;
  const before = await height();
  await line.locator('summary').click();
  expect(await height()).toBeGreaterThan(before);
  const said = await zh.innerText();
  await line.locator('.k-at').click();
  await tab.waitForURL(/#[rs]/);
  const id = new URL(tab.url()).hash.slice(1);
  const text = await tab.evaluate((where) => document.getElementById(where)?.textContent?.replace(/\s|\u2060|\d/g, ''), id);
  expect(text).toContain(said.replace(/\s|\d/g, '').slice(0, 20));
});
