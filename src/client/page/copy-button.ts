import { announce } from './announce.ts';
import type { Rich } from './copy.ts';
import { copy } from './copy.ts';

/** How long a button says that it has copied, in milliseconds. */
const moment = 1600;

/**
 * Makes a button copy words at a click and say so for a moment. `told` is said to those who do not see that: what was
 * copied; or it hears whether the clipboard has the words, and says so itself.
 */
export function copyOnClick(
  button: HTMLElement,
  words: () => string | Rich,
  done: string,
  told: string | ((isCopied: boolean) => void),
): void {
  const face = button.innerHTML;
  const name = button.textContent ?? '';
  const copyAndSay = async (): Promise<void> => {
    const isCopied = await copy(words(), name);
    if (typeof told !== 'string') told(isCopied);
    else if (isCopied) announce(told);
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
    const { done = '', told = done } = button.dataset;
    copyOnClick(button, () => button.dataset['copy'] ?? '', done, told);
  });
}
