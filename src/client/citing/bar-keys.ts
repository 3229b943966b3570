import { isSelected, selection } from '../reading/selection.ts';

/**
 * Lets the Tab key go from a lit sentence to the bar, wherever that stands, back with Shift, and from the bar's end to
 * what follows the sentence; nowhere else is the bar come upon.
 */
export function putBehindSentence(bar: HTMLElement): void {
  const acts = (): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>('a, button')].filter((act) => act.getClientRects().length > 0);
  let from: HTMLElement | undefined;
  let isBackward = false;

  document.addEventListener('keydown', (event) => {
    const { target, shiftKey } = event;
    isBackward = false;
    if (event.key !== 'Tab' || !bar.isConnected || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = acts();
    const open = (isOpen: boolean): void => all.forEach((act) => (act.tabIndex = isOpen ? 0 : -1));
    const isIn = target instanceof Node && bar.contains(target);
    open(isIn);
    if (isSelected(target)) {
      from = target;
      if (shiftKey) return;
      event.preventDefault();
      all[0]?.focus();
    } else if (isIn && target === all[shiftKey ? 0 : all.length - 1]) {
      open(false);
      if (shiftKey) event.preventDefault();
      // Forward the key itself goes on from the sentence.
      (isSelected(from ?? null) ? from : selection()?.first)?.focus({ preventScroll: !shiftKey });
    } else isBackward = !isIn && shiftKey;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!isBackward || !isSelected(target)) return;
    isBackward = false;
    const all = acts();
    all[all.length - 1]?.focus();
  });
}
