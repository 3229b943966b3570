import { fill } from '#i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import type { Arranged, Order } from './arrange.ts';
import { groupsOf, linkToGroup, toGroup } from './arrange.ts';
import { holds } from '#text/lookup.ts';

/** The parameter of the address that holds what is sought. */
const name = 'filter';

interface Line extends Arranged {
  element: HTMLElement;
}

/** Starts the index of the glossary: it is filtered as the reader types, and set in another order at a click. */
export function startTermIndex(): void {
  const page = document.querySelector<HTMLElement>('.glossary');
  const box = document.getElementById('term-filter');
  const index = page?.querySelector('.index');
  const letters = page?.querySelector('.letters');
  const status = document.getElementById('term-status');
  if (!page || !index || !letters || !status || !(box instanceof HTMLInputElement)) return;
  const lines = [...index.querySelectorAll<HTMLElement>('li')].map(toLine);

  const filter = (): void => {
    const sought = box.value.trim();
    lines.forEach(({ element }) => (element.hidden = !holds(element.dataset['k'] ?? '', sought)));
    index.querySelectorAll<HTMLElement>('.group').forEach((group) => (group.hidden = !group.querySelector('li:not([hidden])')));
    // Letters lead to groups that may be gone, and what is found stands next to the box.
    page.querySelectorAll<HTMLElement>('.families, .letters').forEach((other) => (other.hidden = sought !== ''));
    writeAddress({ [name]: sought }, { isTyped: true });
    const found = lines.filter(({ element }) => !element.hidden).length;
    const { none = '', found: some = '' } = page.dataset;
    status.textContent = sought === '' ? '' : found === 0 ? none : fill(some, found);
  };

  const arrange = (order: Order): void => {
    index.classList.toggle('kinds', order === 'kind');
    index.textContent = '';
    letters.textContent = '';
    groupsOf(lines, order, document.documentElement.dataset['locale'] === 'en' ? 'en' : 'zh').forEach((members, name) => {
      index.append(
        toGroup(
          name,
          members.map(({ element }) => element),
        ),
      );
      letters.append(linkToGroup(name), ' ');
    });
    page
      .querySelectorAll<HTMLElement>('[data-order]')
      .forEach((button) => button.setAttribute('aria-pressed', String(button.dataset['order'] === order)));
    filter();
  };

  box.value = new URLSearchParams(location.search).get(name) ?? '';
  box.addEventListener('input', filter);
  box.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Enter' || isComposing || box.value.trim() === '') return;
    const found = [...index.querySelectorAll<HTMLAnchorElement>('li:not([hidden]) a')];
    if (found.length === 1) location.assign(found[0]?.href ?? '');
    else found[0]?.focus();
  });
  page.addEventListener('click', ({ target }) => {
    const order = target instanceof HTMLElement ? target.dataset['order'] : undefined;
    if (order === 'zh' || order === 'en' || order === 'kind') arrange(order);
  });
  filter();
}

function toLine(element: HTMLElement): Line {
  const { zh = '', en = '', kind } = element.dataset;
  return { element, zh, en, kind: Number(kind), kindName: element.querySelector('.kind')?.textContent ?? '' };
}
