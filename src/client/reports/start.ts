import { fill } from '#i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { leadTwin } from '../page/lead-twin.ts';
import { make } from '../page/make.ts';
import type { ReportsSetting } from './setting.ts';
import type { Listed, Order, Wish } from './wish.ts';
import { groupsOf, isWished, keyOf, orders, valuesOf } from './wish.ts';

interface Line extends Listed {
  element: HTMLElement;
  /** The list that it was built in. */
  list: HTMLElement;
}

const names = ['filter', 'from', 'to', 'place', 'issuer', 'kind', 'translation'] as const;

/** Starts the list of reports: it is filtered as the reader types and chooses, grouped otherwise, and the address says how. */
export function startReports(): void {
  const page = document.querySelector<HTMLElement>('[data-reports]');
  const finder = page?.querySelector<HTMLElement>('.finder');
  const status = finder?.querySelector('[role=status]');
  const [built, grouped] = [page?.querySelector<HTMLElement>('.c-years'), page?.querySelector<HTMLElement>('.c-groups')];
  if (!page || !finder || !status || !built || !grouped) return;
  const { words, kinds } = JSON.parse(page.dataset['reports'] ?? '{}') as ReportsSetting;
  const lines = [...built.querySelectorAll<HTMLElement>('li')].map(toLine);
  const control = (name: string): HTMLInputElement | HTMLSelectElement =>
    finder.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
  const wish = (): Wish => Object.fromEntries(names.map((name) => [name, control(name).value.trim()])) as Record<keyof Wish, string>;
  const titleOf = (name: string, order: Order): string =>
    name === '' ? words.unstated : order === 'kind' ? (kinds[name as keyof typeof kinds] ?? name) : name;

  const show = (): void => {
    const now = wish();
    lines.forEach((line) => (line.element.hidden = !isWished(line, now)));
    page.querySelectorAll<HTMLElement>('.c-group').forEach((group) => (group.hidden = !group.querySelector('li:not([hidden])')));
    const isAll = names.every((name) => now[name] === '');
    const count = lines.filter(({ element }) => !element.hidden).length;
    status.textContent = isAll ? '' : count === 0 ? words.none : fill(words.found, count);
    // Decades lead to years that may be gone.
    page.querySelectorAll<HTMLElement>('.letters').forEach((letters) => (letters.hidden = !isAll || control('order').value !== 'year'));
  };
  const arrange = (order: Order): void => {
    grouped.textContent = '';
    if (order === 'year') lines.forEach(({ element, list }) => list.append(element));
    else
      groupsOf(lines, order).forEach(([name, own]) => {
        const [group, list] = [make('section', 'c-group'), make('ol')];
        list.append(...own.map(({ element }) => element));
        group.append(make('h2', '', titleOf(name, order)), list);
        grouped.append(group);
      });
    built.hidden = order !== 'year';
  };
  const change = (isTyped: boolean): void => {
    const { value: order } = control('order');
    const now: Record<string, string> = { ...wish(), order: order === 'year' ? '' : order };
    writeAddress(now, { isTyped });
    leadToSame(now);
    show();
  };

  fillChoices(finder, lines);
  const asked = new URLSearchParams(location.search);
  [...names, 'order'].forEach((name) => {
    const [box, value] = [control(name), asked.get(name) ?? ''];
    const isOffered = box instanceof HTMLInputElement || [...box.options].some((option) => option.value === value);
    if (value !== '' && isOffered) box.value = value;
  });
  finder.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) change(true);
  });
  finder.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name === 'order') arrange(orderIn(target.value));
    change(false);
  });
  control('filter').addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (key !== 'Enter' || isComposing) return;
    const found = [...page.querySelectorAll<HTMLAnchorElement>('li:not([hidden]) a:first-child')];
    if (found.length === 1) location.assign(found[0]?.href ?? '');
    else found[0]?.focus();
  });
  const order = orderIn(control('order').value);
  if (order !== 'year') arrange(order);
  leadToSame(Object.fromEntries(asked));
  show();
}

function toLine(element: HTMLElement): Line {
  const { p: place = '', k: kind = '', t: translation = 'none', s: more = '' } = element.dataset;
  const list = element.parentElement ?? element;
  const year = list.dataset['year'] ?? '';
  const [, slug = ''] = /([^/]+)\/(?:index\.html)?$/.exec(element.querySelector('a')?.href ?? '') ?? [];
  const issuer = element.querySelector('b')?.textContent ?? '';
  const words = [...element.querySelectorAll('a:first-child, small')].map((part) => (part.textContent ?? '').split(' · ').join(' '));
  const key = keyOf([...words, place, more, year, slug.split('-').join(' ')]);
  return { element, list, key, year, place, issuer, kind, translation };
}

/** Offers in each choice the values that the reports of the page have, and no choice nor order where they have none. */
function fillChoices(finder: HTMLElement, lines: readonly Line[]): void {
  const years = valuesOf(lines, 'year');
  const offered = { from: years, to: years, place: valuesOf(lines, 'place'), issuer: valuesOf(lines, 'issuer') };
  Object.entries(offered).forEach(([name, values]) => {
    const select = finder.querySelector(`select[name=${name}]`);
    values.forEach((value) => select?.append(make('option', '', value, { value })));
  });
  const kept: Record<string, readonly string[]> = {
    kind: valuesOf(lines, 'kind'),
    translation: valuesOf(lines, 'translation'),
    order: orders.filter((order) => order === 'year' || valuesOf(lines, order).length > 0),
  };
  finder.querySelectorAll('select').forEach((select) => {
    const own = kept[select.name];
    [...select.options].forEach((option) => {
      if (own && option.value !== '' && own.indexOf(option.value) < 0) option.remove();
    });
    if (select.parentElement) select.parentElement.hidden = select.options.length < 2;
  });
}

function orderIn(value: string): Order {
  return orders.find((order) => order === value) ?? 'year';
}

/** The other language shows the same; places and issuers have other names there. */
function leadToSame(asked: Readonly<Record<string, string>>): void {
  leadTwin(Object.fromEntries(['filter', 'from', 'to', 'kind', 'translation', 'order'].map((name) => [name, asked[name] ?? ''])));
}
