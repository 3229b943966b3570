import type { LayerLink, LayerRun } from '#origins/layer.ts';
import { make } from '../page/make.ts';
import type { ReadingStrings } from '../reading/strings.ts';

/** Puts into the box what is known of a run: the earliest text that has it, the official English and ours, and where to read on. */
export function describeRun(box: HTMLElement, run: LayerRun, { layer: t }: ReadingStrings): void {
  const { earliest, date, facts, official, ours, compared } = run;
  box.textContent = '';
  box.setAttribute('aria-label', run.words);
  const head = make('p', 'p-def ours');
  head.append(
    earliest.url === undefined ? make('b', '', earliest.name) : linkTo({ name: earliest.name, url: earliest.url }, 'link'),
    ` ${date}`,
  );
  box.append(head, ...facts.map((fact) => make('p', 'l-fact', fact)));
  const english = make('div', 'l-english');
  if (official) {
    const source = make('p', 'l-fact');
    source.append(official.url === undefined ? official.source : linkTo({ name: official.source, url: official.url }, 'link'));
    english.append(make('p', 'l-label', t.official), make('p', 'p-en', official.en, { lang: 'en' }), source);
  } else english.append(make('p', 'l-fact', t.notHeld));
  if (ours !== undefined) english.append(make('p', 'l-label', t.ours), make('p', 'p-en', ours, { lang: 'en' }));
  english.append(...compared.map((line) => make('p', 'l-fact', line)));
  box.append(english);
  const acts = make('p', 'p-acts');
  acts.append(linkTo({ name: t.entry, url: run.entry }, 'act'));
  box.append(...lineOf(t.alsoHere, run.also), ...lineOf(t.terms, run.terms), acts);
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
