import type { Desk } from './desk.ts';
import type { ItemActs } from './item-line.ts';

/** Listens to the keys of the list: Alt with ↑ and ↓ moves an item, Esc closes its acts, Ctrl+Z and Ctrl+Y go back and on. */
export function listenToKeys(page: HTMLElement, desk: Desk, acts: ItemActs): void {
  const { said } = desk.setting.words;
  page.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(target instanceof Element) || event.isComposing) return;
    const at = [...desk.part('list').children].findIndex((line) => line.contains(target));
    const chosen = desk.chosen();
    if (altKey && at >= 0 && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault();
      acts.moveTo(at, at + (key === 'ArrowUp' ? -1 : 1));
    } else if (key === 'Escape' && chosen !== undefined) acts.choose(chosen);
    else if ((ctrlKey || metaKey) && !target.closest('input, select') && /^[zy]$/i.test(key)) {
      event.preventDefault();
      if (key.toLowerCase() === 'y' || shiftKey) desk.turn('redo', said.redone);
      else desk.turn('undo', said.undone);
    }
  });
}
