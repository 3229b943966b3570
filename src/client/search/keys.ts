/** Calls when the box holds other words; never while an input method is composing them. */
export function onTyping(box: HTMLInputElement, listen: (query: string) => void): void {
  let composing = false;
  box.addEventListener('compositionstart', () => (composing = true));
  box.addEventListener('compositionend', () => {
    composing = false;
    listen(box.value);
  });
  box.addEventListener('input', (event) => {
    if (!composing && !event.isComposing) listen(box.value);
  });
  box.addEventListener('keydown', (event) => {
    // The Enter that ends a composition asks for nothing.
    if (event.key === 'Enter' && (composing || event.isComposing || event.keyCode === 229)) event.preventDefault();
  });
}

/** Up and down move among the results, right and left among what can be done with one, Esc returns to the box. */
export function moveAmongHits(page: HTMLElement, box: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && document.activeElement !== box) {
      box.focus();
      event.preventDefault();
    }
    const line = document.activeElement?.closest('.hit');
    if (line && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const acts = [...line.querySelectorAll<HTMLElement>('a.hit-ref, .hit-acts button, .hit-acts a:not([hidden])')];
      acts[acts.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
      event.preventDefault();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...page.querySelectorAll<HTMLElement>('[data-part="address"] a, [data-part="quotation"] a, a.hit-ref')];
    const own = line?.querySelector<HTMLElement>('a.hit-ref') ?? (document.activeElement as HTMLElement);
    const at = links.indexOf(own);
    if (at < 0 && document.activeElement !== box) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : at > 0 ? links[at - 1] : box;
    if (next) {
      next.focus();
      event.preventDefault();
    }
  });
}
