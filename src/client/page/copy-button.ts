import type { Rich } from './copy.ts';
import { copy } from './copy.ts';

/** How long a button says that it has copied, in milliseconds. */
const moment = 1600;

/** Makes a button copy words at a click and say so for a moment; `then` hears whether the clipboard has them. */
export function copyOnClick(button: HTMLElement, words: () => string | Rich, done: string, then?: (isCopied: boolean) => void): void {
  const face = button.innerHTML;
  const name = button.textContent ?? '';
  const copyAndSay = async (): Promise<void> => {
    const isCopied = await copy(words(), name);
    then?.(isCopied);
    if (!isCopied) return;
    // What stands beside it stays where it is.
    button.style.minWidth = `${button.getBoundingClientRect().width}px`;
    button.textContent = done;
    setTimeout(() => {
      button.innerHTML = face;
      button.style.minWidth = '';
    }, moment);
  };
  button.addEventListener('click', () => void copyAndSay());
}

/** Starts the buttons of a page that name in their attributes what they copy and what they then say. */
export function startCopyButtons(): void {
  document.querySelectorAll<HTMLElement>('button[data-copy]').forEach((button) => {
    copyOnClick(button, () => button.dataset['copy'] ?? '', button.dataset['done'] ?? '');
  });
}
