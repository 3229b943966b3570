import { printShort } from '#address/print.ts';
import { pathOfPlace } from '#address/url.ts';
import { addressAt } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { RenderedPlace, RenderingPlaces, RenderingsData } from '#renderings/format.ts';
import { lineOf, wordsOf } from '#renderings/rows.ts';
import type { Context } from '#text/context.ts';
import { cutBefore } from '#text/context.ts';
import { make } from '../page/make.ts';
import { spoken } from '../search/spoken.ts';
import type { RenderingsSetting } from './setting.ts';

/** What a line of a concordance needs to know of the site: its root, and words of the interface. */
export interface LineSetting {
  base: string;
  words: { absent: string; shared: string };
}

/** Returns the places of a term by their rendering, each with its reason where it departs; `page` is that of the term. */
export function openedOf(
  data: RenderingsData,
  renderings: readonly RenderingPlaces[],
  page: string,
  setting: RenderingsSetting,
): DocumentFragment {
  const all = document.createDocumentFragment();
  renderings.forEach((rendering) => all.append(toGroup(data, rendering, setting)));
  const more = make('p', 'r-more');
  const count = renderings.reduce((sum, { places }) => sum + places.length, 0);
  more.append(
    make('a', 'act', setting.words.whole, { href: page }),
    ' ',
    make('button', 'act', fill(setting.words.copyTerm, count), { type: 'button', 'data-take': 'copy' }),
    ' ',
    make('span', '', '', { role: 'status' }),
  );
  all.append(more);
  return all;
}

function toGroup(data: RenderingsData, rendering: RenderingPlaces, setting: RenderingsSetting): HTMLElement {
  const { kind, why, note, places } = rendering;
  const { words: t, locale } = setting;
  const said = wordsOf(data, rendering);
  const group = make('section', 'r-group');
  const head = make('h2', 'r-head');
  if (said) head.append(make('span', 'r-words', said, { lang: 'en' }), ' ');
  else if (kind !== 'untranslated') head.append(make('span', 'r-none ours', t.noWords), ' ');
  const reason = why
    ? `${t.kinds[kind]}${locale === 'zh' ? '：' : ': '}${(t.whys as Readonly<Record<string, string>>)[why] ?? why}`
    : t.kinds[kind];
  head.append(make('span', 'r-kind ours', `${reason} · ${fill(t.places, places.length)}`));
  group.append(head);
  if (note) {
    const about = make('p', 'r-note ours');
    about.append(spoken(note[locale], locale));
    group.append(about);
  }
  const list = make('ol', 'kwic');
  let last = '';
  places.forEach((place) => {
    const { report } = lineOf(data, place);
    const name = setting.reports[report];
    if (name && report !== last) list.append(make('li', 'r-report ours', name));
    last = report;
    list.append(toLine(data, place, sharing(places, place), setting));
  });
  group.append(list);
  return group;
}

/** Returns how many places the same words of one sentence render. */
export function sharing(places: readonly RenderedPlace[], [sentence, , , from]: RenderedPlace): number {
  return from === undefined ? 1 : places.filter((other) => other[0] === sentence && other[3] === from).length;
}

/** Returns a place in both languages as a line of a concordance; `shared` says how many places its English renders. */
export function toLine(data: RenderingsData, place: RenderedPlace, shared: number, { base, words }: LineSetting): HTMLElement {
  const { report, id, zh, en } = lineOf(data, place);
  const line = make('li');
  const at = (locale: 'zh' | 'en'): string => addressAt(base, pathOfPlace(report, id, locale));
  const chinese = make('a', 'k-line', '', { href: at('zh'), lang: 'zh-Hans', ...(en && { translate: 'no' }) });
  chinese.append(...partsOf(zh, 'zh'));
  line.append(make('span', 'at', printShort(id), { translate: 'no' }), ' ', chinese, ' ');
  if (!en) {
    line.append(make('span', 'k-line absent', words.absent));
    return line;
  }
  const english = make('a', 'k-line', '', { href: at('en'), lang: 'en' });
  english.append(...partsOf(en, 'en'));
  line.append(english);
  if (shared > 1) line.append(' ', make('span', 'k-shared ours', fill(words.shared, shared)));
  return line;
}

/** A line of a concordance: what stands before its keyword ends where every other does. */
function partsOf(context: Context, locale: 'zh' | 'en'): HTMLElement[] {
  const { before, keyword, after } = cutBefore(context, locale);
  const left = make('span', 'k-left');
  left.append(make('span', '', before));
  const right = make('span', 'k-right');
  if (keyword) right.append(make('b', '', keyword));
  right.append(after);
  return [left, right];
}
