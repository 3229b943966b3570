import { fill } from '#i18n/fill.ts';
import { offerLinkPins } from '../dossier/link-pins.ts';
import { readPinWords } from '../dossier/pin-words.ts';
import { writeAddress } from '../page/address.ts';
import { make } from '../page/make.ts';
import { createFold } from './fold.ts';

type Row = HTMLTableRowElement;

/** Makes the table of figures one that can be narrowed and sorted; what is chosen stands in the address, so that it can be sent. */
export function startFigures(): void {
  const table = document.querySelector<HTMLTableElement>('[data-figures]');
  const form = document.querySelector<HTMLFormElement>('.f-choices');
  if (!table || !form) return;
  const rows = [...table.querySelectorAll<Row>('tr[data-kind]')];
  const count = form.querySelector<HTMLElement>('.f-count');
  const query = new URLSearchParams(location.search);
  const order = form.querySelector<HTMLSelectElement>('select[name=sort]');
  const fold = createFold(table, form.querySelector<HTMLButtonElement>('.f-unfold'));
  const sorter = createSorter(table, rows, query.get('sort') ?? '', () => {
    show();
    say(form, sorter.key());
  });

  const show = (): void => {
    const chosen = chosenIn(form);
    const shown = rows.filter((row) => (row.hidden = !isOf(row, chosen)) === false).length;
    sorter.group();
    fold.fit(chosen.length === 0 && sorter.key() === '');
    if (order) order.value = [...order.options].some(({ value }) => value === sorter.key()) ? sorter.key() : '';
    if (count) count.textContent = shown === 0 ? (count.dataset['none'] ?? '') : fill(count.dataset['shown'] ?? '', shown);
  };
  const showAll = (): void => {
    form.reset();
    sorter.sort('');
    show();
    say(form, '');
  };
  /** A link into the table may lead to a row that is not shown, or into a group that is closed. */
  const showNamed = (): void => {
    const place = document.getElementById(location.hash.slice(1));
    const isAway = place?.closest('tr[data-kind]')?.getAttribute('hidden') === '';
    if (isAway) showAll();
    if (fold.open(place) || isAway) place?.scrollIntoView();
  };
  choose(form, query);
  show();
  showNamed();
  if (location.search !== '' && location.hash === '') document.getElementById('all')?.scrollIntoView();
  form.addEventListener('change', ({ target }) => {
    if (target === order && order) sorter.sort(order.value);
    show();
    say(form, sorter.key());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    showAll();
  });
  addEventListener('hashchange', showNamed);
  offerLinkPins(table, { line: 'tr[data-kind]', link: 'a.at' }, readPinWords);
}

/** What is chosen, by the name of its control; without what is not. */
function chosenIn(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value !== '' && name !== 'sort' ? [[name, value]] : [],
  );
}

function isOf({ dataset }: Row, chosen: readonly [name: string, value: string][]): boolean {
  return chosen.every(([name, value]) => {
    const own = dataset[name] ?? '';
    if (value === 'dated') return /^\d/.test(own);
    return name === 'family' ? own.split(' ').includes(value) : own === value;
  });
}

function choose(form: HTMLFormElement, query: URLSearchParams): void {
  form.querySelectorAll('select').forEach((select) => {
    const value = query.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  });
  form.querySelectorAll<HTMLInputElement>('input[type=radio]').forEach((radio) => {
    if (radio.value === (query.get(radio.name) ?? '')) radio.checked = true;
  });
}

/** Says in the address what is chosen, and in that of the same page in the other language. */
function say(form: HTMLFormElement, sort: string): void {
  const chosen = Object.fromEntries(chosenIn(form));
  const all = Object.fromEntries([...form.elements].map((control) => [control.getAttribute('name') ?? '', '']));
  delete all[''];
  writeAddress({ ...all, ...chosen, sort });
  const words = new URLSearchParams(sort ? { ...chosen, sort } : chosen).toString();
  document.querySelectorAll<HTMLAnchorElement>('[data-twin]').forEach((twin) => (twin.search = words));
}

interface Sorter {
  sort(key: string): void;
  key(): string;
  /** Hides the headings under which no row is shown, or all of them while rows stand in another order. */
  group(): void;
}

/** Makes the names of the columns sort; a key is that of a column, `-` before it turns the order round, and nothing is the order of the text. */
function createSorter(table: HTMLTableElement, rows: readonly Row[], first: string, onSort: (key: string) => void): Sorter {
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const groups = [...table.tBodies];
  const flat = make('tbody', '');
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  let present = '';
  const sort = (key: string): void => {
    present = heads.some(({ dataset }) => dataset['sort'] === key.replace('-', '')) && key !== 'order' ? key : '';
    const name = present.replace('-', '');
    for (const head of heads) {
      const isOn = (name || 'order') === head.dataset['sort'];
      if (isOn) head.setAttribute('aria-sort', present.startsWith('-') ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    if (name === '') {
      // A row that moves without need is no longer the target of the address in Chromium 80.
      if (flat.isConnected) rows.forEach((row) => homes.get(row)?.append(row));
      flat.remove();
      return;
    }
    const column = heads.findIndex(({ dataset }) => dataset['sort'] === name);
    const turn = present.startsWith('-') ? -1 : 1;
    const sorted = rows.map((row, index) => ({ row, index, key: keyOf(row, name, column) }));
    sorted.sort((a, b) => turn * compare(a.key, b.key) || a.index - b.index);
    sorted.forEach(({ row }) => flat.append(row));
    table.append(flat);
  };
  for (const head of heads) {
    const button = make('button', 'f-sort', head.textContent ?? '', { type: 'button', title: head.dataset['sortBy'] ?? '' });
    head.textContent = '';
    head.append(button);
    button.addEventListener('click', () => {
      const key = head.dataset['sort'] ?? '';
      sort(present === key ? `-${key}` : key);
      onSort(present);
    });
  }
  sort(first);
  return {
    sort,
    key: () => present,
    group: () =>
      groups.forEach((group) => (group.hidden = ![...group.rows].some((row) => row.dataset['kind'] !== undefined && !row.hidden))),
  };
}

function keyOf(row: Row, name: string, column: number): string | number {
  const text = row.cells[column]?.textContent?.trim() ?? '';
  if (name !== 'value') return text;
  const { value, day } = row.dataset;
  // Days stand behind all numbers, in their order.
  return value !== undefined ? Number(value) : 1e15 + Number((day ?? '').replace(/\D/g, '').padEnd(8, '0').slice(-8));
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), document.documentElement.lang);
}
