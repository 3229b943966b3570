/** Words for the clipboard, and the same as HTML for programs that set type. */
export interface Rich {
  plain: string;
  html: string;
}

/**
 * Puts words on the clipboard, as HTML beside them where the browser can. Plain HTTP and in-app browsers have no `navigator.clipboard`, some not even
 * `execCommand`: then the words are shown, selected, for the reader to copy, in a box of the name given.
 * Returns whether the clipboard has them.
 */
export async function copy(copied: string | Rich, name: string): Promise<boolean> {
  const words = typeof copied === 'string' ? copied : copied.plain;
  if (typeof copied !== 'string' && (await copyRich(copied))) return true;
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyOldWay(words) || show(words, name);
  }
}

async function copyRich({ plain, html }: Rich): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // It knows plain words alone.
    return false;
  }
}

function copyOldWay(words: string): boolean {
  const back = document.activeElement;
  const box = boxWith(words, '');
  box.className = 'unseen';
  document.body.append(box);
  box.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    // The browser refuses; the box below is the way that always works.
  }
  box.remove();
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  return done;
}

function show(words: string, name: string): false {
  const box = boxWith(words, name);
  box.className = 'copy-box';
  box.addEventListener('blur', () => box.remove());
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && box.blur());
  document.body.append(box);
  box.focus();
  box.select();
  return false;
}

function boxWith(words: string, name: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.value = words;
  box.readOnly = true;
  box.setAttribute('aria-label', name);
  return box;
}
