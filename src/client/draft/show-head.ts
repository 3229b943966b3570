import { parseRange } from '#address/range.ts';
import { unitOf } from '#address/within.ts';
import { isMendable } from '#draft/telling/corrected.ts';
import type { Entry } from '#draft/telling/entries.ts';
import { countKinds, judgedIn, needsLook } from '#draft/telling/entries.ts';
import type { ReportHead } from '#draft/telling/report.ts';
import { countWord } from '#draft/telling/said.ts';
import { fill } from '#i18n/fill.ts';
import { make, makeButton } from '../page/make.ts';
import { markOnMap } from '../search/hit-map.ts';
import { drawMaps } from './maps.ts';
import type { Desk, Filter, OpenDraft } from './desk.ts';

/** Returns whether an entry is among those that are shown. */
export function isShown(entry: Entry, filter: Filter | undefined): boolean {
  return filter === undefined || (filter === 'look' ? needsLook(entry) : entry.kind === filter);
}

/** Shows how many places there are of each kind; each count shows these alone. */
export function showTabs(host: HTMLElement, { entries }: OpenDraft, desk: Desk): void {
  const { words: t } = desk.setting;
  host.textContent = '';
  const tab = (name: string, count: number, kind: Filter | undefined): void => {
    const button = makeButton('', `${name} ${count}`, () => desk.choose(kind));
    button.setAttribute('aria-pressed', String(kind === desk.filter()));
    host.append(button, ' ');
  };
  tab(t.all, entries.length, undefined);
  const look = entries.filter(needsLook).length;
  if (look > 0) tab(t.toLook, look, 'look');
  countKinds(entries).forEach(({ kind, count }) => tab(t.verdicts[kind], count, kind));
}

/** Shows where in the text the quotations of a draft stand, and says how many can be mended by it. */
export function showMap(map: HTMLElement, summary: HTMLElement, { text, entries }: OpenDraft, { setting }: Desk): void {
  const { words: t } = setting;
  const places = entries.flatMap((entry) =>
    judgedIn(entry).flatMap(({ at, report }) => {
      const range = at === null ? undefined : parseRange(at);
      return range && report !== null ? [{ report, first: range.first }] : [];
    }),
  );
  drawMaps(map, new Set(places.map(({ report }) => report)), setting);
  markOnMap(map, (slug) => places.filter(({ report }) => report === slug).map(({ first }) => first));
  const found = entries.filter(({ quotation }) => quotation && quotation.at !== null);
  const units = new Set(places.map(({ report, first }) => `${report}:${unitOf(first)}`));
  const mended = entries.filter((entry) => isMendable(entry, text));
  const left = entries.filter((entry) => entry.kind === 'absent' || entry.kind === 'citation' || entry.figure?.verdict === 'absent');
  const say = (words: string, ...counts: readonly number[]): string =>
    counts[0] === 0 ? '' : fill(words, ...counts.map((count) => (count > 10 ? count : countWord(count, setting))));
  const { summary: said } = t;
  summary.textContent = [
    say(said.found, found.length, units.size) || said.none,
    say(said.mended, mended.length),
    say(said.left, left.length),
  ]
    .filter(Boolean)
    .join(setting.locale === 'zh' ? '' : ' ');
}

/** Shows the verdicts of a filter alone, and which places are theirs. */
export function showKind(lines: HTMLElement, { entries }: OpenDraft, filter: Filter | undefined): void {
  const shown = new Set(entries.filter((entry) => isShown(entry, filter)).map(({ number }) => String(number)));
  lines.querySelectorAll<HTMLElement>('.k-verdict').forEach((one) => (one.hidden = !shown.has(one.dataset['entry'] ?? '')));
  lines.querySelectorAll<HTMLElement>('.k-run, .k-number').forEach(({ dataset, classList }) => {
    classList.toggle('k-off', !shown.has(dataset['entry'] ?? ''));
  });
  lines.querySelectorAll<HTMLElement>('.k-list').forEach((list) => (list.hidden = !list.querySelector('.k-verdict:not([hidden])')));
}

/** Shows what a printed check begins with: what was checked against what, and the counts. */
export function showPaper(host: HTMLElement, { head, counts, remark }: ReportHead, { words: t, locale }: Desk['setting']): void {
  const counted = counts.map(({ name, count }) => `${name} ${count}`).join(locale === 'zh' ? '，' : ', ');
  const list = make('dl');
  [...head, { name: t.report.counts, value: counted }].forEach(({ name, value }) =>
    list.append(make('dt', '', name), make('dd', '', value)),
  );
  host.textContent = '';
  host.append(list, make('p', '', remark));
}

/** Returns what the draft says plainly where there is nothing to check in it. */
export function nothingFound({ words: t }: Desk['setting']): HTMLElement[] {
  return [make('p', '', t.none), make('p', '', t.lookedFor)];
}
