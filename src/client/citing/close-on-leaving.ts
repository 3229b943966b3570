/**
 * Closes what lies over the page at the Esc key wherever the focus is, at a click beside it, and, where the browser lends
 * it to a page, at the device's own gesture for that: Back on phones. Returns what stops listening.
 */
export function closeOnLeaving(panel: HTMLElement, close: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // What lies below hears nothing of it.
    event.stopPropagation();
    close();
  };
  const onClick = ({ target }: MouseEvent): void => {
    // What could not be copied stands in a box of its own; what is saved is so by a link that stands nowhere.
    if (target instanceof Element && !panel.contains(target) && !target.closest('.copy-box, a[download]')) close();
  };
  const { CloseWatcher } = window as unknown as { CloseWatcher?: new () => EventTarget & { destroy: () => void } };
  const watcher = CloseWatcher && new CloseWatcher();
  watcher?.addEventListener('close', close);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', onClick, true);
  return () => {
    watcher?.destroy();
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('click', onClick, true);
  };
}
