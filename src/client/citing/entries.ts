import { make } from '../page/make.ts';
import type { Rich } from '../page/copy.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { recall, remember } from '../page/storage.ts';

/** The name under which the device remembers the style that was copied last. */
const key = 'cite-style';
const access = /\[\d{4}-\d{2}-\d{2}\]/;

/**
 * Prepares the ways to cite a thing for its reader: the date of access is today, each form can be copied, as it is set,
 * and the style that was copied last stands first. `then` hears whether the clipboard has a
 * form, and the name of its style.
 */
export function prepareEntries(lists: readonly HTMLElement[], then?: (isCopied: boolean, style: string) => void): void {
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
        (isCopied) => {
          const term = termOf(button.closest('dd'));
          const style = term?.dataset['style'];
          if (isCopied && style !== undefined) remember(key, style);
          then?.(isCopied, term?.textContent ?? '');
        },
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
  const form = button.parentElement?.querySelector('.said')?.cloneNode(true) as HTMLElement | undefined;
  if (!form) return '';
  const other = document.documentElement.dataset['locale'] === 'en' ? 'zh' : 'en';
  form.querySelectorAll(`[hidden], [data-of="${other}"]`).forEach((hidden) => hidden.remove());
  const plain = (form.textContent ?? '').trim();
  if (!form.querySelector('cite, sup')) return plain;
  form.querySelectorAll('cite').forEach((title) => title.replaceWith(make('i', '', title.textContent ?? '')));
  form.querySelectorAll('span').forEach((span) => span.replaceWith(...span.childNodes));
  return { plain, html: `<p>${form.innerHTML.trim()}</p>` };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
