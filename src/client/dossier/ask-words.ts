import { make, makeButton } from '../page/make.ts';
import type { DossierStrings } from './setting.ts';

/** What is asked, and what becomes of the answer. */
export interface Question {
  label: string;
  words: string;
  /** Enter was pressed on words, or the button that says so. */
  answer: (words: string) => void | Promise<void>;
  /** The reader leaves it as it is. */
  leave: () => void;
}

/** Puts a box for one line of words into an element, and the focus into it; Enter answers and Esc leaves. */
export function askWords(host: HTMLElement, { label, words, answer, leave }: Question, t: DossierStrings): void {
  const form = make('form', 'd-ask');
  const box = make('input', '', '', { type: 'text', 'aria-label': label, placeholder: label, maxlength: '2000', autocomplete: 'off' });
  box.value = words;
  const ok = make('button', 'act', t.ok, { type: 'submit' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(box.value);
  });
  form.addEventListener('keydown', (event) => {
    // The Escape that ends a composition leaves nothing.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    leave();
  });
  form.append(box, ok, makeButton('act', t.cancel, leave));
  host.textContent = '';
  host.append(form);
  box.focus();
  box.select();
}
