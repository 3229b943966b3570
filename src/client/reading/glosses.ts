import type { PopoverData, PopoverTerm } from '#glossary/popover.ts';
import { fill } from '#i18n/fill.ts';
import { langOf } from '#i18n/locale.ts';
import { slugOf } from '../glossary/term-of.ts';
import { make } from '../page/make.ts';
import type { Keeper } from '../page/reflow.ts';
import type { ReadingStrings } from './strings.ts';

/** How long a gloss may be, in characters of each language: in the margin, and where it stands in the way of the text. */
const most = { zh: 60, en: 170 };
const brief = { zh: 40, en: 120 };

/** A line on a term. */
export interface Gloss {
  note: HTMLElement;
  /** The words of the paragraph that it belongs to. */
  words: Element;
  isBrief: boolean;
}

/** Returns the glosses of a text in the order of its terms; what takes more than a few lines is left to the entry. */
export function glossesOf(article: HTMLElement, data: PopoverData, t: ReadingStrings): Gloss[] {
  return [...article.querySelectorAll<HTMLAnchorElement>('a.t, a.resting')].flatMap((term) => {
    const known = data[slugOf(term)];
    return known ? glossOf(term, known, t) : [];
  });
}

function glossOf(term: HTMLAnchorElement, known: PopoverTerm, t: ReadingStrings): Gloss[] {
  const locale = document.documentElement.dataset['locale'] === 'zh' ? 'zh' : 'en';
  const words = term.closest(`.para > .${locale}`);
  const sentence = term.closest('.s');
  if (!words || !sentence || !known.definition || known.definition.length > most[locale]) return [];
  const lang = langOf(locale);
  const note = make('p', 'gloss', '', { lang, 'data-at': sentence.id, 'data-term': slugOf(term) });
  note.append(make('b', '', locale === 'zh' ? (term.textContent ?? '') : known.en, { lang }), known.definition);
  if (known.mentions > 1) {
    const line = make('small');
    // The term itself is the stop for the keyboard.
    line.append(make('a', '', t.entryWhole, { href: term.href, tabindex: '-1' }), ` · ${fill(t.mentionsHere, known.mentions)}`);
    note.append(line);
  }
  return [{ note, words, isBrief: known.definition.length <= brief[locale] }];
}

/** Puts a gloss beside its paragraph, before the notes that stand there. */
export function putGloss({ note, words }: Gloss): void {
  const row = words.closest('.row');
  const box = row?.querySelector('.beside') ?? row?.appendChild(make('div', 'beside glosses'));
  box?.insertBefore(note, box.querySelector('.notes, .parallels'));
}

/** Puts the brief ones of some glosses whose place is out of the window, and takes them from the list; `keep` runs what changes the layout. */
export function putUnseen(glosses: Gloss[], keep: Keeper): void {
  const unseen = glosses.filter(({ words, isBrief }) => {
    const { bottom } = words.getBoundingClientRect();
    return isBrief && (bottom < 0 || bottom > innerHeight);
  });
  if (unseen.length === 0) return;
  glosses.splice(0, glosses.length, ...glosses.filter((gloss) => !unseen.includes(gloss)));
  keep(() => unseen.forEach(putGloss));
}
