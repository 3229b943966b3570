/**
 * Places a popover on the page below the end of the term's sentence if that is within two lines, else below the
 * term's own line, within the column where that is wide enough.
 */
export function placeBelow(box: HTMLElement, term: HTMLElement): void {
  const lines = term.getClientRects();
  const last = lines[lines.length - 1];
  if (!last) return;
  const sentence = term.closest('.s');
  const ends = sentence?.getClientRects();
  const end = ends?.[ends.length - 1];
  const line = parseFloat(getComputedStyle(term).lineHeight) || 36;
  const below = end && end.bottom - last.bottom <= 2 * line + 4 ? Math.max(end.bottom, last.bottom) : last.bottom;
  const own = term.closest('p, h1, h2, h3')?.getBoundingClientRect();
  const block = own && own.width > 0 ? own : term.closest('.row')?.getBoundingClientRect();
  const [least, most] = block && block.width >= box.offsetWidth ? [block.left, block.right] : [8, document.documentElement.clientWidth - 8];
  const left = Math.max(least, Math.min(last.left, most - box.offsetWidth));
  box.style.left = `${Math.round(left + window.pageXOffset)}px`;
  box.style.top = `${Math.round(below + 4 + window.pageYOffset)}px`;
}
