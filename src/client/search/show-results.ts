import { fill } from '#i18n/fill.ts';
import type { Found, Hit } from '#search/engine/contract.ts';
import { make, makeButton } from '../page/make.ts';
import { isEntry } from './is-entry.ts';
import { shownIn } from './languages.ts';
import { toEntry, toGroup, toLine } from './result-lines.ts';
import type { Setting } from './setting.ts';

/** How many hits are listed at first. */
const most = 60;

/** Shows results, entries first, grouped by page; a long list goes on at a button. */
export function showResults(list: HTMLElement, results: readonly Found[], setting: Setting): void {
  list.textContent = '';
  const inOrder = [...results.filter(isEntry), ...results.filter((found) => !isEntry(found))];
  const all = inOrder.reduce<{ found: Found; hit: Hit; first: boolean }[]>(
    (lines, found) => lines.concat(found.hits.map((hit, at) => ({ found, hit, first: at === 0 }))),
    [],
  );
  const shown = shownIn(list);
  let group: HTMLElement | undefined;
  const add = (from: number, to: number): void => {
    all.slice(from, to).forEach(({ found, hit, first }) => {
      if (first || !group) list.append((group = toGroup(found, setting)));
      group.append(isEntry(found) ? toEntry(found, hit, setting) : toLine(found, hit, setting, shown));
    });
    if (to >= all.length) return;
    const item = make('li', 'more-item');
    item.append(
      makeButton('act more', fill(setting.words.more, all.length - to), () => {
        item.remove();
        add(to, all.length);
        list.querySelectorAll<HTMLElement>('a.hit-ref')[to]?.focus();
      }),
    );
    list.append(item);
  };
  add(0, most);
}
