const link = document.querySelector<HTMLAnchorElement>('.head a[data-failed]');

/** Opens the search over the page: by / and Ctrl+K, by its link in the head, and on the way back to it. Its own page has the box. */
export function leadToSearch(): void {
  const box = document.querySelector<HTMLInputElement>('.search input');
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const byLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if ((!byLetter && !bySlash) || !(box ?? link)) return;
    event.preventDefault();
    if (box) {
      box.focus();
      box.select();
    } else void openOver();
  });
  if (box) return;
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openOver();
  });
  const { asked } = (history.state ?? {}) as { asked?: string };
  if (asked !== undefined) void openOver(asked);
}

async function openOver(query?: string): Promise<void> {
  if (!link) return;
  document.querySelector('.offer[role="alert"]')?.remove();
  try {
    const { openOverlay } = await import('./search/overlay.ts');
    await openOverlay(link.href, query);
  } catch {
    // Said without leaving what is being read; the links are the ways that need no script.
    const [text = '', again = '', contents = ''] = (link.dataset['failed'] ?? '').split('|');
    const notice = document.createElement('p');
    notice.className = 'offer';
    notice.setAttribute('role', 'alert');
    notice.append(text, wayTo(link.href, again), wayTo(document.querySelector<HTMLAnchorElement>('.site')?.href ?? '/', contents));
    document.body.append(notice);
  }
}

function wayTo(href: string, words: string): HTMLAnchorElement {
  const way = document.createElement('a');
  way.className = 'act';
  way.href = href;
  way.textContent = words;
  return way;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].indexOf(target.tagName) >= 0);
}
