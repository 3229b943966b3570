import { printShort } from '#address/print.ts';
import type { Row, Section } from '#compare/row.ts';
import { everyTold, summaryOf } from '#compare/summary.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import { drawRow } from './draw-row.ts';
import type { Shown } from './filter.ts';
import type { Result } from './result.ts';
import type { CompareSetting } from './setting.ts';

/** From how many rows in a row on what is the same is folded. */
const folded = 4;

/** How many rows are drawn at a time, so that the page goes on answering. */
const atOnce = 60;

/** Draws the summary of a comparison: how many rows became what. */
export function drawSummary({ sections }: Result, { words }: CompareSetting): HTMLElement {
  const counts = summaryOf(sections.flatMap(({ rows }) => rows));
  const list = make('dl', 'c-summary');
  everyTold.forEach((told) => {
    if (told === 'translated' && counts.translated === 0) return;
    const entry = make('div', `c-${told}`);
    entry.append(make('dt', 'ours', words.told[told]), make('dd', '', String(counts[told])));
    list.append(entry);
  });
  return list;
}

/** Draws the list of sections, each of which leads to its rows; `onJump` hears which one is wanted before the browser goes there. */
export function drawOutline(shown: readonly Shown[], { words }: CompareSetting, onJump: (at: number) => void): HTMLElement {
  const list = make('ol', 'c-outline');
  shown.forEach(({ section, at }) => {
    const { same, ...others } = summaryOf(section.rows);
    const different = Object.values(others).reduce((sum, count) => sum + count, 0);
    const entry = make('li', different === 0 ? 'c-plain' : '');
    entry.style.setProperty('--depth', String(Math.min(section.depth, 4)));
    const link = make('a', '', '', { href: `#${anchorOf(at)}` });
    link.append(...drawNames(section, words));
    link.addEventListener('click', () => onJump(at));
    entry.append(link, ' ', make('span', 'c-counts ours', fill(words.counts, same, different)));
    list.append(entry);
  });
  return list;
}

/** Returns the sections as choices of a list that leads to each, by their headings on either side. */
export function drawJumps(shown: readonly Shown[], { words }: CompareSetting): HTMLOptionElement[] {
  return shown.map(({ section: { a, b, depth }, at }) => {
    const [one, other] = [a, b].map((unit) => (unit ? (unit.heading?.zh ?? printShort(unit.id)) : words.none));
    const name = one === other ? one : `${one} / ${other}`;
    return make('option', '', `${'\u2003'.repeat(Math.min(depth, 4))}${name}`, { value: anchorOf(at), lang: 'zh-Hans', translate: 'no' });
  });
}

/**
 * Draws the rows of a comparison into a place, a piece at a time. Returns what draws all up to a section at once, and what
 * stops the rest.
 */
export function drawRows(
  shown: readonly Shown[],
  result: Result,
  setting: CompareSetting,
  place: HTMLElement,
): { until: (at: number) => void; stop: () => void } {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawNext = (): number => {
    const one = shown[next++];
    if (one) place.append(drawSection(one, result, setting));
    return one?.section.rows.length ?? 0;
  };
  const go = (): void => {
    for (let drawn = 0; drawn < atOnce && next < shown.length;) drawn += drawNext();
    if (next < shown.length) timer = setTimeout(go);
  };
  go();
  return {
    until: (at) => {
      while ((shown[next]?.at ?? Infinity) <= at) drawNext();
    },
    stop: () => {
      clearTimeout(timer);
      next = shown.length;
    },
  };
}

/** Returns the id of the element that holds a section. */
export function anchorOf(at: number): string {
  return `section-${at + 1}`;
}

function drawSection({ section, at }: Shown, result: Result, setting: CompareSetting): HTMLElement {
  const isPlain = section.rows.every(isSame);
  const isFiltered = section !== result.sections[at];
  const part = make('section', isPlain ? 'c-section c-plain' : 'c-section', '', {
    id: anchorOf(at),
    'aria-labelledby': `${anchorOf(at)}-name`,
  });
  const heading = make('h3', 'c-heading', '', { id: `${anchorOf(at)}-name` });
  heading.append(...drawNames(section, setting.words));
  part.append(heading);
  const list = make('ol', 'c-rows');
  runsOf(section.rows).forEach((rows) => {
    const drawn = rows.map((row) => drawRow(row, result, setting));
    if (isFiltered || rows.length < folded || !rows.every(isSame)) list.append(...drawn);
    else list.append(drawFold(drawn, setting));
  });
  part.append(list);
  return part;
}

function drawFold(rows: readonly HTMLElement[], { words }: CompareSetting): HTMLElement {
  const entry = make('li', 'c-fold');
  const fold = make('details');
  const list = make('ol', 'c-rows');
  list.append(...rows);
  fold.append(make('summary', 'ours', fill(words.folded, rows.length)), list);
  entry.append(fold);
  return entry;
}

const isSame = ({ kind, isMoved }: Row): boolean => kind === 'same' && !isMoved;

/** Parts rows where what is the same begins or ends. */
function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (before && isSame(before) === isSame(row)) runs[runs.length - 1]?.push(row);
    else runs.push([row]);
  });
  return runs;
}

/** The names of a section: its heading on either side, and whether it has moved. */
function drawNames({ a, b, isMoved }: Section, words: CompareSetting['words']): (HTMLElement | string)[] {
  const nameOf = (side: 'a' | 'b'): HTMLElement => {
    const unit = side === 'a' ? a : b;
    const name = make('span', 'c-name');
    name.append(make('span', 'c-whose ours', words.sides[side]), ' ');
    if (!unit) name.append(make('span', 'ours', words.none));
    else if (unit.heading) name.append(make('span', '', unit.heading.zh, { lang: 'zh-Hans', translate: 'no' }));
    else name.append(make('span', '', printShort(unit.id), { translate: 'no' }));
    return name;
  };
  const moved = isMoved ? [' ', make('span', 'c-moved-section ours', words.movedSection)] : [];
  return [nameOf('a'), ' ', nameOf('b'), ...moved];
}
