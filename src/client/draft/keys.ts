import type { Desk } from './desk.ts';

/**
 * Listens to the keys of a checked draft: n and p where it has the focus, Alt with ↓ and ↑ on the whole page, go to the
 * next place and the one before; Ctrl with z takes the last mending back.
 */
export function listenToKeys(page: HTMLElement, desk: Desk): void {
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (event.isComposing || shiftKey || !(target instanceof Element) || desk.part('results').hidden) return;
    if (target.closest('input, textarea, select')) return;
    if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z' && desk.canUndo()) {
      event.preventDefault();
      desk.undo();
    }
    if (ctrlKey || metaKey) return;
    const isWithin = page.contains(target);
    const step = altKey ? { ArrowDown: 1, ArrowUp: -1 }[key] : isWithin ? { n: 1, p: -1 }[key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    goOn(desk, step);
  });
}

/** Goes so many places on from where the focus is; from the last one comes the first. */
function goOn(desk: Desk, step: number): void {
  const shown = [...desk.part('lines').querySelectorAll<HTMLElement>('.k-verdict:not([hidden])')];
  const here = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
  const now = here ?? desk.part('lines').querySelector<HTMLElement>('.k-now')?.dataset['entry'];
  const at = shown.findIndex(({ dataset }) => dataset['entry'] === now);
  const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length];
  if (next) desk.goTo(Number(next.dataset['entry']));
}
