/** The keys that lead to the search from anywhere, / and Ctrl+K: to the box of the page, else to the search over the page. */
export function leadToSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const byLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (!byLetter && !bySlash) return;
    const box = document.querySelector<HTMLInputElement>('form[role="search"] input');
    const link = document.querySelector<HTMLAnchorElement>('.head a[href$="/search/"]');
    if (!box && !link) return;
    event.preventDefault();
    if (box) {
      box.focus();
      box.select();
    } else if (link) void openOver(link.href);
  });
}

async function openOver(address: string): Promise<void> {
  try {
    const { openOverlay } = await import('./search-page/overlay.ts');
    await openOverlay(address);
  } catch {
    location.assign(address);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].indexOf(target.tagName) >= 0);
}
