import { copy } from './copy.ts';

/** Makes every button that names words to copy copy them. */
export function copyOnClick(): void {
  document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach((button) => {
    const { copy: words = '', done = '' } = button.dataset;
    const label = button.innerHTML;
    button.addEventListener('click', async () => {
      if (!(await copy(words, button.textContent ?? ''))) return;
      button.textContent = done;
      setTimeout(() => (button.innerHTML = label), 1600);
    });
  });
}
