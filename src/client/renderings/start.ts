import { readJson } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { grouped } from '#i18n/grouped.ts';
import type { RenderingsData } from '#renderings/format.ts';
import { namesOf, renderingColumns, renderingRows, soughtOf } from '#renderings/rows.ts';
import { holds } from '#text/lookup.ts';
import { writeAddress } from '../page/address.ts';
import { make } from '../page/make.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { sayIn } from '../page/say-in.ts';
import { openedOf } from './opened.ts';
import { settingOf } from './setting.ts';
import { copyRows, saveRows } from './take-away.ts';
import type { Order, Wish } from './wish.ts';
import { countsOf, englishKey, foundBy, isShown, rankOf } from './wish.ts';

type Body = HTMLTableSectionElement;

/** Starts the page of renderings: terms are found and ordered, and open to all their places; what is shown can be taken away. */
export function startRenderings(): void {
  const page = document.querySelector<HTMLElement>('[data-renderings]');
  const table = page?.querySelector('table');
  const finder = page?.querySelector('.finder');
  const status = page?.querySelector<HTMLElement>('[role=status]');
  if (!page || !table || !finder || !status) return;
  const setting = settingOf(page);
  const { words } = setting;
  const bodies = [...table.tBodies];
  const control = (name: string): HTMLInputElement | HTMLSelectElement =>
    finder.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
  const wish = (): Wish => ({ filter: control('filter').value.trim(), show: control('show').value, kind: control('kind').value });
  let loading: Promise<RenderingsData> | undefined;
  const load = (): Promise<RenderingsData> => (loading ??= readJson<RenderingsData>(setting.data).catch(forget));
  const forget = (error: unknown): never => {
    loading = undefined;
    status.textContent = words.failed;
    throw error;
  };

  const fillRow = (body: Body, data: RenderingsData): void => {
    const cell = body.rows[1]?.cells[0];
    const link = linkOf(body);
    if (!cell || !link) return;
    const shown = (data.concepts[body.id]?.renderings ?? []).filter((rendering) => isShown(rendering, wish().show));
    cell.textContent = '';
    cell.append(openedOf(data, shown, link.href, setting));
  };
  const open = async (body: Body): Promise<void> => {
    if (body.rows.length > 1) return;
    const data = await load();
    if (body.rows.length > 1) return;
    const row = make('tr', 'r-opened');
    row.append(make('td', '', '', { colspan: '5' }));
    body.append(row);
    linkOf(body)?.setAttribute('aria-expanded', 'true');
    fillRow(body, data);
    writeAddress({}, { fragment: `#${body.id}` });
  };
  const turn = (body: Body): void => {
    if (body.rows.length === 1) return void open(body).catch(() => undefined);
    body.rows[1]?.remove();
    linkOf(body)?.setAttribute('aria-expanded', 'false');
    if (location.hash === `#${body.id}`) writeAddress({}, { fragment: '' });
  };

  const keys = new Map<string, string>();
  const keyOfTerm = (data: RenderingsData, slug: string): string => {
    const concept = data.concepts[slug];
    const key = keys.get(slug) ?? (concept ? soughtOf(data, concept) : '');
    keys.set(slug, key);
    return key;
  };

  const counted = new Map(bodies.map((body) => [body, countCells(body).map((cell) => Number(cell.textContent))]));
  /** Says in a row what was asked for: the counts of the renderings shown, and the name by which the term was found. */
  const describe = (body: Body, { filter, show: sort }: Wish, data: RenderingsData): void => {
    const concept = data.concepts[body.id];
    if (!concept) return;
    const counts = sort === '' ? counted.get(body) : countsOf(concept.renderings.filter((one) => isShown(one, sort)));
    countCells(body).forEach((cell, at) => (cell.textContent = String(counts?.[at] ?? 0)));
    const name = foundBy(filter, namesOf(data, concept), concept.sound);
    const isChinese = /\p{Script=Han}/u.test(name);
    body.querySelector('.r-met')?.remove();
    if (name) body.rows[0]?.cells[isChinese ? 0 : 1]?.append(make('span', 'r-met', name, { lang: isChinese ? 'zh-Hans' : 'en' }));
  };
  /** Says on the buttons what they take. */
  const label = (): void => {
    const listed = bodies.filter(({ hidden }) => !hidden);
    const places = listed.reduce((sum, body) => sum + Number(countCells(body)[0]?.textContent), 0);
    finder.querySelectorAll<HTMLButtonElement>('[data-take]').forEach((button) => {
      const text = button.dataset['take'] === 'save' ? words.save : listed.length === 1 ? words.copyTerm : words.copy;
      button.disabled = places === 0;
      button.textContent = fill(text, grouped(places), grouped(listed.length));
    });
  };

  /** Shows what is wished for; the words of a term are known when the data are there. */
  const show = (data?: RenderingsData): void => {
    const { filter, show: sort, kind } = wish();
    bodies.forEach((body) => {
      const isFound = filter === '' || !data || holds(keyOfTerm(data, body.id), filter);
      body.hidden = !(isFound && isOfSort(body, sort) && (kind === '' || body.dataset['k'] === kind));
      if (data && !body.hidden) describe(body, wish(), data);
      if (data && body.rows.length > 1 && !body.hidden) fillRow(body, data);
    });
    label();
    const count = bodies.filter(({ hidden }) => !hidden).length;
    const isAll = filter === '' && sort === '' && kind === '';
    status.textContent = isAll ? '' : count === 0 ? words.none : fill(words.found, count);
  };
  const arrange = (order: Order, data?: RenderingsData): void => {
    const slugs = Object.keys(data?.concepts ?? {});
    const places = new Map(bodies.map((body, at) => [body, keyOf(body, order, order === 'zh' && data ? slugs.indexOf(body.id) : at)]));
    const { filter } = wish();
    const ranks = new Map(bodies.map((body) => [body, filter === '' || !data || body.hidden ? 0 : rankOf(filter, namesIn(data, body.id))]));
    const key = (body: Body): string | number => places.get(body) ?? 0;
    const rank = (body: Body): number => ranks.get(body) ?? 0;
    [...bodies].sort((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).forEach((body) => table.append(body));
  };
  /** Whether the rows stand as they were built, so that nothing asked for before is left in them. */
  let isPlain = true;
  const change = (isTyped = false): void => {
    const now = wish();
    const order = control('order').value as Order;
    const needsData = !isPlain || now.filter !== '' || now.show !== '' || order === 'zh' || bodies.some((body) => body.rows.length > 1);
    writeAddress({ ...now, order: order === setting.locale ? '' : order }, { isTyped });
    show();
    if (!isTyped) arrange(order);
    if (!needsData) return;
    load().then(
      (data) => {
        // Another wish may have come meanwhile; what is shown is always the present one.
        show(data);
        arrange(control('order').value as Order, data);
        isPlain = wish().filter === '' && wish().show === '';
      },
      () => undefined,
    );
  };
  const take = async (act: string, of: Body | null): Promise<void> => {
    const data = await load();
    const now = wish();
    const shown = new Set((of ? [of] : bodies.filter(({ hidden }) => !hidden)).map(({ id }) => id));
    const rows = [renderingColumns, ...renderingRows(data, setting.root, (slug, one) => shown.has(slug) && isShown(one, now.show))];
    const name = [now.filter, ...['show', 'kind'].map((one) => (control(one).value === '' ? '' : chosenWords(control(one))))].filter(
      Boolean,
    );
    const said = of?.querySelector<HTMLElement>('[role=status]') ?? status;
    sayIn(said, act === 'copy' ? await copyRows(rows, setting) : saveRows(rows, name.join(' '), setting));
  };

  bodies.forEach((body) => {
    const link = linkOf(body);
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-expanded', 'false');
  });
  table.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('th a') : null;
    const body = link?.closest('tbody');
    if (!body || !isPlainClick(event)) return;
    event.preventDefault();
    turn(body);
  });
  table.addEventListener('keydown', (event) => {
    const body = event.target instanceof Element ? event.target.closest('th a')?.closest('tbody') : undefined;
    if (!body || event.key !== ' ') return;
    event.preventDefault();
    turn(body);
  });
  finder.addEventListener('input', ({ target }) => target === control('filter') && change(true));
  finder.addEventListener('change', ({ target }) => target !== control('filter') && change());
  page.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['take'] : undefined;
    if (act && target instanceof HTMLElement) void take(act, target.closest('tbody')).catch(() => undefined);
  });

  const openNamed = (): void => {
    const body = document.getElementById(location.hash.slice(1));
    if (!(body instanceof HTMLTableSectionElement) || !bodies.includes(body)) return;
    void open(body).then(
      () => body.scrollIntoView(),
      () => undefined,
    );
  };
  const asked = new URLSearchParams(location.search);
  ['filter', 'show', 'kind', 'order'].forEach((name) => {
    const value = asked.get(name);
    if (value !== null) choose(control(name), value);
  });
  const named = location.hash;
  if (location.search !== '') change();
  if (named) openNamed();
  addEventListener('hashchange', openNamed);
}

function namesIn(data: RenderingsData, slug: string): string[] {
  const concept = data.concepts[slug];
  return concept ? namesOf(data, concept) : [];
}

/** The cells of a row that count. */
function countCells(body: Body): HTMLTableCellElement[] {
  return [...(body.rows[0]?.cells ?? [])].slice(2);
}

function linkOf(body: Body): HTMLAnchorElement | null {
  return body.querySelector<HTMLAnchorElement>('th a');
}

/** Whether a term has a rendering of a sort; its row says which it has. */
function isOfSort({ dataset }: Body, sort: string): boolean {
  return sort === '' || (dataset['w'] ?? '').split(' ').includes(sort);
}

function keyOf(body: Body, order: Order, at: number): string | number {
  const cell = (number: number): string => body.rows[0]?.cells[number]?.firstChild?.textContent ?? '';
  if (order === 'zh') return at;
  if (order === 'en') return englishKey(cell(1));
  return -Number(cell({ places: 2, renderings: 3, departures: 4 }[order]));
}

function choose(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value)) control.value = value;
}

function chosenWords(control: HTMLInputElement | HTMLSelectElement): string {
  return control instanceof HTMLSelectElement ? (control.options[control.selectedIndex]?.text ?? '') : control.value;
}
