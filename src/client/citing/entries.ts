import { makeButton } from '../page/make.ts';
import { recall, remember } from '../page/storage.ts';

/** The name under which the device remembers the style that was copied last. */
const key = 'cite-style';

/**
 * Prepares the entries of a place in every style for its reader: the date of access is today, the in-text form names
 * the selection, each can be copied, and the style that was copied last stands first.
 */
export function prepareEntries(
  list: HTMLElement,
  printed: string,
  copyLabel: string,
  copyWords: (words: string, name: string, what: string) => Promise<boolean>,
): void {
  list.querySelectorAll('dd').forEach((entry) => {
    const term = entry.previousElementSibling as HTMLElement | null;
    if (entry.classList.contains('in-text')) namePlace(entry, printed);
    else if (!entry.classList.contains('ours') && !entry.querySelector('a')) {
      // The files carry the day of the edition; a reader looks the address up today.
      entry.lastChild?.replaceWith((entry.lastChild.textContent ?? '').replace(/\[\d{4}-\d{2}-\d{2}\]/, `[${today()}]`));
      const words = (entry.textContent ?? '').trim();
      const style = term?.textContent ?? '';
      const name = `${copyLabel} ${style}`;
      const button = makeButton('act', copyLabel, async () => {
        if (await copyWords(words, name, style)) remember(key, term?.dataset['style'] ?? '');
      });
      button.setAttribute('aria-label', name);
      entry.append(' ', button);
    }
  });
  const usual = [...list.querySelectorAll('dt')].find((term) => term.dataset['style'] === recall(key));
  const rows = usual ? [usual, usual.nextElementSibling, usual.nextElementSibling?.nextElementSibling] : [];
  rows.reverse().forEach((row) => row && list.prepend(row));
}

/** Puts what is selected in the place of the page's own into a form for running text. */
function namePlace(entry: HTMLElement, printed: string): void {
  entry.querySelector('.whole')?.remove();
  entry.querySelector('.part')?.removeAttribute('hidden');
  const place = entry.querySelector('.place');
  if (place) place.textContent = printed;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
