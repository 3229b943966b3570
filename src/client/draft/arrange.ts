/** How far apart verdicts stand that would lie over each other, in CSS pixels. */
const apart = 12;

/** Sets each verdict beside the line of its place, where there is room beside the draft; below the one before where that reaches so far. */
export function arrange(lines: HTMLElement): void {
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
  const measured = verdicts.map((verdict) => ({ verdict, at: lineTop(lines, verdict) - top, height: verdict.offsetHeight }));
  let free = 0;
  for (const { verdict, at, height } of measured) {
    const place = Math.max(at, free);
    verdict.style.top = `${Math.round(place)}px`;
    free = place + height + apart;
  }
  lines.style.minHeight = `${Math.round(free)}px`;
}

function lineTop(lines: HTMLElement, { dataset }: HTMLElement): number {
  const number = lines.querySelector(`.k-number[data-entry="${dataset['entry'] ?? ''}"]`);
  const next = number?.nextElementSibling ?? number;
  const [rect] = [...(next?.getClientRects() ?? [])];
  if (!rect || !next) return lines.getBoundingClientRect().top;
  const height = parseFloat(getComputedStyle(next).lineHeight) || rect.height;
  return (rect.top + rect.bottom - height) / 2;
}
