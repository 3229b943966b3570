import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import type { Rich } from '../page/copy.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { recall, remember } from '../page/storage.ts';
import type { PanelStrings } from './fetch-entries.ts';

/** The name under which the device remembers the style that was copied last. */
const key = 'cite-style';
const access = /\[\d{4}-\d{2}-\d{2}\]/;

/**
 * Prepares the ways to cite a thing for its reader: the date of access is today, each form can be copied, as it is set,
 * and the style that was copied last stands first. `then` hears whether the clipboard has a
 * form, and what that is called.
 */
export function prepareEntries(lists: readonly HTMLElement[], then: (isCopied: boolean, what: string) => void): void {
  lists.forEach((list) => {
    list.querySelectorAll('dd:not(.in-text) > .said').forEach(({ lastChild }) => {
      // The page and the files carry the day of the edition; a reader looks the address up today.
      const words = lastChild?.textContent ?? '';
      if (access.test(words)) lastChild?.replaceWith(words.replace(access, `[${today()}]`));
    });
    list.querySelectorAll<HTMLElement>('[data-act="form"]').forEach((button) =>
      copyOnClick(
        button,
        () => formBeside(button),
        list.dataset['done'] ?? '',
        (isCopied) => noteStyle(button, isCopied, then),
      ),
    );
  });
  const [first] = lists.filter((list) => list.querySelector('[data-style]'));
  const usual = lists.reduce<HTMLElement | null>((found, list) => found ?? list.querySelector(`[data-style="${recall(key) ?? ''}"]`), null);
  if (!first || !usual || first.querySelector('[data-style]') === usual) return;
  const was = first.querySelectorAll<HTMLElement>('[data-style]');
  // Where the others are folded one stands outside, and the two change places.
  if (was.length === 1 && was[0] && !first.contains(usual)) usual.before(...rowsOf(was[0]));
  first.prepend(...rowsOf(usual));
}

/**
 * Offers with each entry the words that it is the source of: in quotation marks, with its form for running text, and the
 * entry on a line of its own. `quoted` gives the words in their marks.
 */
export function offerWithWords(
  list: HTMLElement,
  t: Pick<PanelStrings, 'withWords' | 'withWordsIn' | 'copiedWhat'>,
  quoted: string,
  then: (isCopied: boolean, what: string) => void,
): void {
  list.querySelectorAll<HTMLElement>('dd:not(.in-text) > [data-act="form"]').forEach((form) => {
    const style = wordsIn(termOf(form.closest('dd')));
    const button = make('button', 'act', t.withWords, {
      type: 'button',
      'data-act': 'with-words',
      'aria-label': fill(t.withWordsIn, style),
    });
    const inText = form.closest('dd')?.nextElementSibling?.querySelector<HTMLElement>('[data-act="form"]');
    const words = (): Rich => {
      const [entry, place] = [richOf(formBeside(form)), richOf(inText ? formBeside(inText) : '')];
      // A note that is a number alone stands right behind the mark.
      const space = /^[\p{L}\p{N}(]/u.test(place.plain) ? ' ' : '';
      return {
        plain: `${quoted}${space}${place.plain}\n${entry.plain}`,
        html: `<p>${toHtml(quoted)}${space}${place.html}</p><p>${entry.html}</p>`,
      };
    };
    copyOnClick(button, words, list.dataset['done'] ?? '', (isCopied) => noteStyle(form, isCopied, then, t.copiedWhat.withWords));
    form.after(' ', button);
  });
}

/** Remembers the style of a form that was copied, and says what it was, with the `way` in which it was copied. */
function noteStyle(button: HTMLElement, isCopied: boolean, then: (isCopied: boolean, what: string) => void, way = ''): void {
  const row = button.closest('dd');
  const term = termOf(row);
  const style = term?.dataset['style'];
  if (isCopied && style !== undefined) remember(key, style);
  const inText = wordsIn(row?.classList.contains('in-text') ? row.querySelector('.ours') : null);
  then(isCopied, [wordsIn(term), inText, way].filter(Boolean).join(' · '));
}

function richOf(form: string | Rich): Rich {
  return typeof form === 'string' ? { plain: form, html: toHtml(form) } : { plain: form.plain, html: form.html.slice(3, -4) };
}

function toHtml(words: string): string {
  return make('p', '', words).innerHTML;
}

/** Puts what is selected in the place of the page's own into the forms for running text. */
export function namePlace(list: HTMLElement, printed: string): void {
  list.querySelectorAll('.in-text').forEach((form) => {
    form.querySelector('.whole')?.remove();
    form.querySelector('.part')?.removeAttribute('hidden');
    const place = form.querySelector('.place');
    if (place) place.textContent = printed;
  });
}

/** A style and what it prints. */
function rowsOf(term: Element): Element[] {
  const rows = [term];
  for (let next = term.nextElementSibling; next && next.nodeName === 'DD'; next = next.nextElementSibling) rows.push(next);
  return rows;
}

function termOf(row: Element | null): HTMLElement | null {
  let term = row;
  while (term && term.nodeName !== 'DT') term = term.previousElementSibling;
  return term as HTMLElement | null;
}

/** The form beside its button, with the words that are set otherwise as HTML where it has any. */
function formBeside(button: HTMLElement): string | Rich {
  const form = shownOf(button.parentElement?.querySelector('.said'));
  if (!form) return '';
  const plain = (form.textContent ?? '').trim();
  if (!form.querySelector('cite, sup')) return plain;
  form.querySelectorAll('cite').forEach((title) => title.replaceWith(make('i', '', title.textContent ?? '')));
  form.querySelectorAll('span').forEach((span) => span.replaceWith(...span.childNodes));
  return { plain, html: `<p>${form.innerHTML.trim()}</p>` };
}

/** A copy of an element, without what its reader does not see: the words of the other language, where a page has both. */
function shownOf(element: Element | null | undefined): HTMLElement | undefined {
  const shown = element?.cloneNode(true) as HTMLElement | undefined;
  const other = document.documentElement.dataset['locale'] === 'en' ? 'zh' : 'en';
  shown?.querySelectorAll(`[hidden], [data-of="${other}"]`).forEach((hidden) => hidden.remove());
  return shown;
}

function wordsIn(element: Element | null): string {
  return (shownOf(element)?.textContent ?? '').trim();
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
