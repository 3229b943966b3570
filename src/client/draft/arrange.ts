/** How far apart verdicts stand that would lie over each other, in CSS pixels. */
const apart = 12;

/**
 * Sets each verdict beside the line of its place, where there is room beside the draft; below the one before where that
 * reaches so far. The one that is present stands beside its line in any case: those before it go up, and those behind down.
 */
export function arrange(lines: HTMLElement): void {
  lines.style.removeProperty('--k-room');
  const verdicts = [...lines.querySelectorAll<HTMLElement>('.k-verdict:not([hidden])')];
  const [first] = verdicts;
  const isBeside = first !== undefined && getComputedStyle(first).position === 'absolute';
  if (!isBeside) {
    verdicts.forEach((verdict) => (verdict.style.top = ''));
    lines.style.minHeight = '';
    return;
  }
  // All is measured before anything moves.
  const { top } = lines.getBoundingClientRect();
  const numbers = new Map([...lines.querySelectorAll<HTMLElement>('.k-number')].map((number) => [number.dataset['entry'], number]));
  const measured = verdicts.map((verdict) => {
    const number = numbers.get(verdict.dataset['entry']);
    return { verdict, at: number ? lineTop(number) - top : 0, height: verdict.offsetHeight };
  });
  const now = verdicts.findIndex(({ classList }) => classList.contains('k-now'));
  const tops: number[] = [];
  let free = 0;
  measured.forEach(({ at, height }, number) => {
    tops[number] = number === now ? at : Math.max(at, free);
    free = (tops[number] ?? 0) + height + apart;
  });
  for (let number = now - 1; number >= 0; number--)
    tops[number] = Math.min(tops[number] ?? 0, (tops[number + 1] ?? 0) - (measured[number]?.height ?? 0) - apart);
  // What would go up beyond the head gets room: all begins lower.
  const room = Math.max(0, -Math.round(tops[0] ?? 0));
  if (room > 0) lines.style.setProperty('--k-room', `${room}px`);
  measured.forEach(({ verdict }, number) => (verdict.style.top = `${Math.round(tops[number] ?? 0) + room}px`));
  lines.style.minHeight = `${Math.round(free) + room}px`;
}

function lineTop(number: HTMLElement): number {
  const next = number.nextElementSibling ?? number;
  const rect = next.getClientRects()[0] ?? next.getBoundingClientRect();
  const height = parseFloat(getComputedStyle(next).lineHeight) || rect.height;
  return (rect.top + rect.bottom - height) / 2;
}
