import { printShort } from '#address/print.ts';
import { pathOfPlace } from '#address/url.ts';
import type { SpreadRow } from '#glossary/spread-format.ts';
import { addressAt, readJson } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locale.ts';
import type { RenderedPlace, RenderingsData } from '#renderings/format.ts';
import { holds, lookupKey } from '#text/lookup.ts';
import { make, makeButton } from '../page/make.ts';
import type { LineSetting } from '../renderings/opened.ts';
import { sharing, toLine } from '../renderings/opened.ts';
import { spoken } from '../search/spoken.ts';

/** What the list of the reports that mention a concept says to its script. */
export interface SpreadSetting extends LineSetting {
  /** The slug of the concept, and that of the home report, whose lines stand on the page. */
  slug: string;
  home: string;
  locale: Locale;
  /** The folder of the lines of reports, and the file of the reports that the page does not list; undefined where it lists all. */
  lines: string;
  more: string | undefined;
  words: LineSetting['words'] & { lines: string; found: string; none: string; failed: string };
}

/** Starts the list of the reports that mention a concept: it is filtered, grows to all of them, and each opens to its lines. */
export function startSpread(): void {
  const finder = document.querySelector<HTMLElement>('[data-spread]');
  const table = finder?.parentElement?.querySelector('table');
  const box = finder?.querySelector('input');
  const status = finder?.querySelector('[role=status]');
  if (!finder || !table || !box || !status) return;
  const setting = JSON.parse(finder.dataset['spread'] ?? '{}') as SpreadSetting;
  const { words, more } = setting;
  const button = document.getElementById('more-reports');
  const fail = (): void => void (status.textContent = words.failed);

  const filter = (): void => {
    const sought = box.value.trim();
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('[data-report]')];
    rows.forEach((row) => {
      row.hidden = !holds(keyOf(row), sought);
      const lines = linesUnder(row);
      if (lines) lines.hidden = row.hidden;
    });
    [...table.tBodies].forEach((body) => (body.hidden = !body.querySelector('[data-report]:not([hidden])')));
    const found = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = sought === '' ? '' : found === 0 ? words.none : fill(words.found, found);
  };
  let growing: Promise<void> | undefined;
  const grow = (): Promise<void> => {
    growing ??=
      more === undefined || !button
        ? Promise.resolve()
        : readJson<SpreadRow[]>(more).then((rows) => {
            rows.forEach((row) => addRow(table, row, setting));
            button.parentElement?.remove();
          });
    growing.catch(() => (growing = undefined));
    return growing;
  };
  const open = async (row: HTMLTableRowElement, opener: HTMLElement): Promise<void> => {
    const data = await readJson<RenderingsData>(`${setting.lines}${row.dataset['report'] ?? ''}.json`);
    if (linesUnder(row)) return;
    const lines = make('tr', 'r-opened');
    const cell = make('td', '', '', { colspan: '5' });
    // The first cell of a row is a date elsewhere, which stays in one line.
    cell.style.whiteSpace = 'normal';
    const list = make('ol', 'kwic');
    const places = placesIn(data, setting.slug);
    places.forEach((place) => list.append(toLine(data, place, sharing(places, place), setting)));
    // That a report has no English is not said line by line.
    if (data.sentences.every(([, , , en]) => en === null)) list.querySelectorAll('.absent').forEach((words) => words.remove());
    cell.append(list);
    lines.append(cell);
    row.after(lines);
    opener.setAttribute('aria-expanded', 'true');
  };
  const offerLines = (row: HTMLTableRowElement): void => {
    const opener = makeButton('act', words.lines, () => {
      const lines = linesUnder(row);
      if (!lines) return void open(row, opener).catch(fail);
      lines.remove();
      return opener.setAttribute('aria-expanded', 'false');
    });
    opener.setAttribute('aria-expanded', 'false');
    row.cells[0]?.append(' ', opener);
  };

  const offered = new WeakSet<HTMLTableRowElement>();
  const offerAll = (): void =>
    table.querySelectorAll<HTMLTableRowElement>('[data-report]').forEach((row) => {
      if (offered.has(row) || row.dataset['report'] === setting.home) return;
      offered.add(row);
      offerLines(row);
    });
  const growAndFilter = (): void =>
    void grow().then(() => {
      offerAll();
      filter();
    }, fail);
  offerAll();
  box.addEventListener('input', growAndFilter);
  button?.addEventListener('click', growAndFilter);
}

/** All places of a concept in a report, in the order of its text. */
function placesIn({ concepts }: RenderingsData, slug: string): RenderedPlace[] {
  const all = (concepts[slug]?.renderings ?? []).reduce<RenderedPlace[]>((places, rendering) => places.concat(rendering.places), []);
  return all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The row of the lines of a report, where they are open. */
function linesUnder(row: HTMLTableRowElement): HTMLElement | undefined {
  const next = row.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains('r-opened') ? next : undefined;
}

/** What a report is found by: its name, its year and who issued it. */
function keyOf(row: HTMLTableRowElement): string {
  const { year = '' } = row.parentElement?.dataset ?? {};
  return lookupKey([row.querySelector('.link')?.textContent, year, row.dataset['k']].filter(Boolean).join(' '));
}

function addRow(table: HTMLTableElement, [slug, name, issuer, year, ...said]: SpreadRow, { base, locale }: SpreadSetting): void {
  const [count, rate, han, first] = said;
  const row = make('tr', '', '', { 'data-report': slug, 'data-k': issuer[locale] });
  const head = make('th', '', '', { scope: 'row' });
  const link = make('a', 'link', '', { href: addressAt(base, `${locale}/${slug}/`) });
  link.append(spoken(name[locale], locale));
  head.append(link);
  row.append(head, ...[count, rate, han].map((one) => make('td', '', `${one}`)));
  const place = make('td');
  place.append(make('a', 'at', printShort(first), { href: addressAt(base, pathOfPlace(slug, first, locale)), translate: 'no' }));
  row.append(place);
  table.querySelector(`tbody[data-year="${year}"]`)?.append(row);
}
