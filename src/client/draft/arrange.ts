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
  const numbers = new Map([...lines.querySelectorAll<HTMLElement>('.k-number')].map((number) => [number.dataset['entry'], number]));
  const measured = verdicts.map((verdict) => {
    const number = numbers.get(verdict.dataset['entry']);
    return { verdict, at: number ? lineTop(number) - top : 0, height: verdict.offsetHeight };
  });
  let free = 0;
  for (const { verdict, at, height } of measured) {
    const place = Math.max(at, free);
    verdict.style.top = `${Math.round(place)}px`;
    free = place + height + apart;
  }
  lines.style.minHeight = `${Math.round(free)}px`;
}

function lineTop(number: HTMLElement): number {
  const next = number.nextElementSibling ?? number;
  const rect = next.getClientRects()[0] ?? next.getBoundingClientRect();
  const height = parseFloat(getComputedStyle(next).lineHeight) || rect.height;
  return (rect.top + rect.bottom - height) / 2;
}
