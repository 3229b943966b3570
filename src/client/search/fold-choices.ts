import { spoken } from './spoken.ts';
import type { Setting } from './setting.ts';

/**
 * Keeps what results may be narrowed down to in a fold: open where there is room, in a narrow window shut until the reader
 * opens it. Shut it says what is chosen; where nothing can be chosen there is none.
 */
export function foldChoices(fold: HTMLDetailsElement, chosen: HTMLElement, { locale }: Setting): void {
  const narrow = matchMedia('(max-width: 43.6875em)');
  const fit = (): void => void (fold.open = !narrow.matches);
  const tell = (): void => {
    fold.hidden = [...fold.querySelectorAll<HTMLElement>('.filters')].every(({ hidden }) => hidden);
    const pressed = [...fold.querySelectorAll('.filters:not([hidden]) [aria-pressed="true"]')];
    chosen.textContent = '';
    chosen.append(spoken(pressed.map(({ textContent }) => textContent?.trim() ?? '').join(' · '), locale));
  };
  fit();
  // The keyboard of a phone makes the window lower: only another width decides anew.
  let was = narrow.matches;
  addEventListener('resize', () => {
    if (narrow.matches === was) return;
    was = narrow.matches;
    fit();
  });
  new MutationObserver(tell).observe(fold.querySelector('.choose') ?? fold, {
    attributeFilter: ['aria-pressed', 'hidden'],
    childList: true,
    subtree: true,
  });
}
