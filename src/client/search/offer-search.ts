import { isPlainClick } from '../page/plain-click.ts';
import { make } from '../page/make.ts';

/** Opens the search over the page: by / and Ctrl+K, by its link in the head, and on the way back to it. Its own page has the box. */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('.head a[data-failed]');
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
    } else if (link) void open(link);
  });
  if (box || !link) return;
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void open(link);
  });
  const { asked } = (history.state ?? {}) as { asked?: string };
  if (asked !== undefined) void open(link, asked);
}

async function open(link: HTMLAnchorElement, query?: string): Promise<void> {
  document.querySelector('.offer[role="alert"]')?.remove();
  // What is typed while it comes is typed into it.
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    typed += event.key;
    event.preventDefault();
  };
  addEventListener('keydown', keep, true);
  try {
    const { openOverlay } = await import('./overlay.ts');
    await openOverlay(link.href, query, () => typed);
  } catch {
    // Said without leaving what is being read; the links are the ways that need no script.
    const [text = '', again = '', contents = ''] = (link.dataset['failed'] ?? '').split('|');
    const home = document.querySelector<HTMLAnchorElement>('.site')?.href ?? '/';
    const notice = make('p', 'offer', text, { role: 'alert' });
    notice.append(make('a', 'act', again, { href: link.href }), make('a', 'act', contents, { href: home }));
    document.body.append(notice);
  } finally {
    removeEventListener('keydown', keep, true);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].indexOf(target.tagName) >= 0);
}
