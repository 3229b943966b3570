import { printShort } from '#address/print.ts';
import type { Concept, Item, Languages, Place } from '#dossier/dossier.ts';
import { fill } from '#i18n/fill.ts';
import { make, makeButton } from '../page/make.ts';
import { langOfWords, nameOf, placeNameOf } from './item-names.ts';
import { stateOf } from './item-state.ts';
import { linesIn } from './paragraphs.ts';
import type { DossierSetting } from './setting.ts';
import type { Texts } from './texts.ts';

/** What can be done with an item, by its number. */
export interface ItemActs {
  /** Opens what can be done with it, or closes that. */
  choose: (at: number) => void;
  moveTo: (from: number, to: number) => void;
  remove: (at: number) => void;
  /** Writes the words of a heading or line anew. */
  edit: (at: number, host: HTMLElement) => void;
  /** Takes the words of now for the ones that were pinned. */
  accept: (at: number) => void;
}

/** What the lines of a list are made with. */
export interface Listing {
  setting: DossierSetting;
  texts: Texts;
  languages: Languages;
  /** How many items there are, and which of them is chosen. */
  count: number;
  chosen: number | undefined;
  acts: ItemActs;
}

/** Returns the line of an item: in the margin its name and what moves it, then its words. */
export function toItemLine(item: Item, at: number, listing: Listing): HTMLLIElement {
  const line = make('li', `d-item d-${item.kind}`);
  if (listing.chosen === at) line.classList.add('chosen');
  line.append(marginOf(item, at, listing), ...wordsOf(item, at, listing));
  return line;
}

function marginOf(item: Item, at: number, { setting, texts, count, chosen, acts }: Listing): HTMLElement {
  const { words: t } = setting;
  const margin = make('div', 'd-margin');
  if (item.kind === 'place') margin.append(refOf(item, setting, texts));
  if (item.kind === 'concept') margin.append(make('span', 'd-ref', t.entry));
  const handle = makeButton('d-move', '', () => acts.choose(at));
  handle.setAttribute('aria-label', fill(t.moveOf, at + 1, nameOf(item, setting, texts)));
  handle.setAttribute('aria-expanded', String(chosen === at));
  handle.append(make('span', 'd-lines', '', { 'aria-hidden': 'true' }), t.move);
  margin.append(handle);
  if (chosen !== at) return margin;
  const stack = make('div', 'd-acts');
  const up = makeButton('', t.up, () => acts.moveTo(at, at - 1));
  const down = makeButton('', t.down, () => acts.moveTo(at, at + 1));
  up.disabled = at === 0;
  down.disabled = at === count - 1;
  [up.dataset['does'], down.dataset['does']] = ['up', 'down'];
  const form = make('form');
  const number = make('input', '', '', { type: 'number', min: '1', max: String(count), 'aria-label': fill(t.toNumber, count) });
  number.value = String(at + 1);
  form.append(number, make('button', '', t.ok, { type: 'submit' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    acts.moveTo(at, Math.round(Number(number.value) || at + 1) - 1);
  });
  stack.append(
    up,
    down,
    makeButton('', t.out, () => acts.remove(at)),
    form,
  );
  margin.append(stack);
  return margin;
}

function refOf(place: Place, { words: t, reports, locale }: DossierSetting, texts: Texts): HTMLElement {
  const passage = texts.passageOf(place);
  const name = placeNameOf(place.id, t);
  const report = reports.find(({ slug }) => slug === place.report)?.name[locale] ?? place.report;
  const ref = passage ? make('a', 'd-ref', '', { href: passage.url, translate: 'no' }) : make('span', 'd-ref', '', { translate: 'no' });
  const [unit = '', sentence] = name.split(/ (?=\S+$)/);
  if (report !== '') ref.append(make('span', '', report), ' ');
  ref.append(make('span', '', unit));
  if (sentence !== undefined) ref.append(' ', make('span', '', sentence));
  return ref;
}

function wordsOf(item: Item, at: number, listing: Listing): HTMLElement[] {
  if (item.kind === 'place') return placeWords(item, at, listing);
  return item.kind === 'concept' ? conceptWords(item, listing) : [ownWords(item, at, listing)];
}

function ownWords(item: Extract<Item, { words: string }>, at: number, { setting: { words: t }, acts }: Listing): HTMLElement {
  const own = make('div', 'd-own');
  const host = make('div', 'd-own-words');
  host.append(make(item.kind === 'heading' ? 'h3' : 'p', '', item.words, { lang: langOfWords(item.words) }));
  const change = makeButton('', t.edit, () => acts.edit(at, host));
  change.dataset['does'] = 'edit';
  change.setAttribute('aria-label', `${t.edit} ${item.words}`);
  const out = makeButton('', t.delete, () => acts.remove(at));
  out.setAttribute('aria-label', `${t.delete} ${item.words}`);
  const ends = make('div', 'd-own-acts');
  ends.append(change, out);
  own.append(host, ends);
  return own;
}

function placeWords(place: Place, at: number, listing: Listing): HTMLElement[] {
  const { setting, texts, acts } = listing;
  const { words: t } = setting;
  const passage = texts.passageOf(place);
  const state = stateOf(place, setting, texts);
  const notes = [];
  const note = (words: string, isOpen = false): HTMLElement => {
    const line = make('p', 'd-note ours', words);
    if (isOpen)
      line.append(
        ' ',
        makeButton('act', t.accept, () => acts.accept(at)),
      );
    return line;
  };
  if (state === undefined) notes.push(note(t.loading));
  else if (state.is === 'changed') notes.push(note(t.changed[state.in], true));
  else if (state.is === 'ended') notes.push(note(fill(t.ended, printShort(place.id), placeNameOf(state.now, t)), true));
  else if (state.is === 'withdrawn') notes.push(note(fill(t.withdrawn, printShort(place.id))));
  else if (state.is === 'no report') notes.push(note(fill(t.unknownReport, place.report)));
  else if (state.is === 'no place') notes.push(note(fill(t.unknownPlace, printShort(place.id))));
  if (!passage || passage.sentences.length === 0) return notes;
  return [...columnsOf(listing, (locale) => toColumn(linesIn(passage, locale), locale, t.absent, setting.locale)), ...notes];
}

function conceptWords(concept: Concept, listing: Listing): HTMLElement[] {
  const { texts, setting } = listing;
  const { words: t } = setting;
  const entry = texts.entryOf(concept);
  if (!entry) return [make('p', 'd-note ours', entry === undefined ? t.loading : fill(t.unknownConcept, concept.slug))];
  return columnsOf(listing, (locale) => {
    const column = make('div', `d-words d-${locale}`, '', { lang: locale === 'zh' ? 'zh-Hans' : 'en' });
    const head = make('p', 'd-term');
    head.append(make('a', '', entry.term[locale], { href: entry.url }));
    if (locale === 'zh') head.append(' ', make('span', 'pinyin', entry.pinyin, { lang: 'zh-Latn' }));
    column.append(head);
    if (entry[locale] !== '') column.append(make('p', 'ours', entry[locale]));
    return column;
  });
}

function columnsOf({ languages }: Listing, make: (locale: 'zh' | 'en') => HTMLElement): HTMLElement[] {
  return (languages === 'both' ? (['zh', 'en'] as const) : [languages]).map(make);
}

function toColumn(lines: ReturnType<typeof linesIn>, locale: 'zh' | 'en', absent: string, own: 'zh' | 'en'): HTMLElement {
  const column = make('div', `d-words d-${locale}`, '', { lang: locale === 'zh' ? 'zh-Hans' : 'en' });
  // Beside its translation the source is not for machines to translate.
  if (locale === 'zh') column.setAttribute('translate', 'no');
  if (lines.length === 0) column.append(make('p', 'absent', absent, { lang: own === 'zh' ? 'zh-Hans' : 'en' }));
  lines.forEach((line) => {
    const paragraph = make('p');
    line.forEach(({ words, isHeading }) => paragraph.append(isHeading ? make('b', '', words) : words));
    column.append(paragraph);
  });
  return column;
}
