import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isView, views } from './view.ts';

const code = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');

/** Runs public/theme.js on a page with views, and returns the view that it sets; undefined where it sets none. */
function viewAfter(search: string, stored: Record<string, string> = {}): string | undefined {
  const attributes = new Map([['data-views', '']]);
  const root = {
    hasAttribute: (name: string) => attributes.has(name),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
  };
  const storage = { getItem: (name: string) => stored[name] ?? null };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the script as it is published
  const run = new Function('document', 'location', 'localStorage', code) as (document: object, location: object, storage: object) => void;
  run({ documentElement: root }, { search }, storage);
  return attributes.get('data-view');
}

// The first view is the page as it comes, and needs no attribute.
test.each(views)('the script before the first paint knows the view %s, in the address and on the device', (view) => {
  const attribute = view === views[0] ? undefined : view;
  const other = views.find((one) => one !== view && one !== views[0]) ?? '';
  expect(viewAfter(`?view=${view}`, { view: other })).toBe(attribute);
  expect(viewAfter('', { view })).toBe(attribute);
});

test('the script knows no other view', () => {
  const named = /view=\(([a-z|]+)\)/.exec(code)?.[1]?.split('|') ?? [];
  expect([...named].sort()).toEqual([...views].sort());
  expect(viewAfter('?view=columns')).toBeUndefined();
  expect(viewAfter('', { view: 'columns' })).toBeUndefined();
});

test('what comes from an address or the device may be no view', () => {
  expect(['lines', 'twin', '', null, 0].map(isView)).toEqual([true, false, false, false, false]);
});
