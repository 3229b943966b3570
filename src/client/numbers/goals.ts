import type { PageGoal } from '#numbers/on-page.ts';
import { make } from '../page/make.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import { pageFigures } from './page-figures.ts';

/** Opens the targets of a section under the link that names them, or closes them; rejects where they cannot be had. */
export async function turnGoals(link: HTMLAnchorElement, sheet: string): Promise<void> {
  const open = document.getElementById('goals');
  if (open) {
    open.remove();
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  const [page] = await Promise.all([pageFigures(), addStyleSheet(sheet)]);
  // It may have been clicked twice before they came.
  if (document.getElementById('goals')) return;
  const goals = page?.goals ?? [];
  const own = goals.filter(({ sentence }) => document.getElementById(sentence));
  const list = make('ul', 'goals-list', '', { id: 'goals' });
  list.append(...own.map(toLine));
  if (page) {
    const last = make('li');
    last.append(make('a', 'link', page.all, { href: link.href }));
    list.append(last);
  }
  link.after(list);
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-controls', 'goals');
}

function toLine({ sentence, at, carried, words, said }: PageGoal): HTMLElement {
  const line = make('li');
  if (carried) line.append(make('span', 'f-carried', `〔${carried}〕`));
  words.forEach(({ words: some, isNumber }) => line.append(isNumber ? make('b', '', some) : some));
  line.append(' ');
  line.append(make('a', 'at', at, { href: `#${sentence}`, translate: 'no' }), ' ', make('small', '', said));
  return line;
}
