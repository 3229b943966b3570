import type { LayerLink, LayerRun } from '#origins/layer.ts';
import { make, makeButton } from '../page/make.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { mixed } from './mixed.ts';

/** Puts into the box what is known of a run: its words, the earliest text that has them, the official English and ours, and where to read on. */
export function describeRun(box: HTMLElement, run: LayerRun, { layer: t }: ReadingStrings, close: () => void): void {
  const { words, earliest, date, facts, official, ours, compared } = run;
  box.textContent = '';
  box.setAttribute('aria-label', words);
  const head = make('p', 'p-def ours');
  head.append(earliest.url === undefined ? earliest.name : linkTo({ name: earliest.name, url: earliest.url }, 'link'), ` ${date}`);
  box.append(make('p', 'l-words', words, { lang: 'zh-Hans' }), head, ...facts.map(lineOfFact));
  const english = make('div', 'l-english');
  if (official) english.append(make('p', 'l-label', t.official), make('p', 'p-en', official.en, { lang: 'en' }), sourceOf(official));
  else
    english.append(
      make('p', 'l-fact', t.notHeld),
      ...(run.english === undefined ? [] : [sourceOf({ source: t.englishText, url: run.english })]),
    );
  if (ours !== undefined) english.append(make('p', 'l-label', t.ours), make('p', 'p-en', ours, { lang: 'en' }));
  english.append(...compared.map(lineOfFact));
  const acts = make('p', 'p-acts');
  acts.append(linkTo({ name: t.entry, url: run.entry }, 'act'), makeButton('act', t.close, close));
  box.append(english, ...lineOf(t.alsoHere, run.also), ...lineOf(t.terms, run.terms), acts);
}

function lineOfFact(words: string): HTMLElement {
  const line = make('p', 'l-fact');
  line.append(mixed(words));
  return line;
}

function sourceOf({ source, url }: { source: string; url: string | undefined }): HTMLElement {
  const line = make('p', 'l-fact');
  line.append(url === undefined ? source : linkTo({ name: source, url }, 'link'));
  return line;
}

function lineOf(label: string, links: readonly LayerLink[]): HTMLElement[] {
  if (links.length === 0) return [];
  const line = make('p', 'p-within', `${label} `);
  links.forEach((link, index) => line.append(...(index > 0 ? [' · '] : []), linkTo(link, 'link')));
  return [line];
}

function linkTo({ name, url }: LayerLink, className: string): HTMLAnchorElement {
  return make('a', className, name, { href: url });
}
