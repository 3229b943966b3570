/**
 * Puts the sentences of both languages into the order in which they are seen: where a paragraph is shown sentence by
 * sentence, each stands before its counterpart in the page too, for selections and screen readers follow the page. What
 * has the focus keeps it where it goes.
 */
export function interleave(isPaper = false): void {
  const { activeElement: at } = document;
  document.querySelectorAll('.row.para').forEach((row) => {
    const pieces = [...row.querySelectorAll<HTMLElement>(':scope > .zh, :scope > .en')];
    const [zh, en] = pieces;
    if (!zh || !en) return;
    const isMixed = getComputedStyle(zh).display === 'contents' && !isPaper;
    if (isMixed && pieces.length === 2) mix(zh, en);
    else if (!isMixed) part(zh, en, pieces.slice(2));
  });
  if (at instanceof HTMLElement && at !== document.activeElement) at.focus({ preventScroll: true });
}

function mix(zh: HTMLElement, en: HTMLElement): void {
  const [sources, translations] = [zh, en].map((block) => [...block.querySelectorAll(':scope > .s')]);
  let last: Element = en;
  (sources ?? []).forEach((source, index) => {
    if (index === 0) return;
    const [before, after] = [zh, en].map((block) => block.cloneNode(false) as HTMLElement);
    before?.append(source);
    after?.append(translations?.[index] ?? '');
    if (before && after) last.after(before, after);
    last = after ?? last;
  });
}

function part(zh: HTMLElement, en: HTMLElement, pieces: readonly HTMLElement[]): void {
  pieces.forEach((piece) => {
    if (piece.classList.contains('zh')) zh.append(...piece.childNodes);
    else en.append(' ', ...piece.childNodes);
    piece.remove();
  });
}
