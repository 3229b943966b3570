import type { Selection } from '../reading/selection.ts';

/**
 * Places the bar of a selection: in the margin at its first line, where no id is seen below it; else as a strip over what
 * stands at the foot of the window. Returns how much of the foot of the window is taken then.
 */
export function placeBar(bar: HTMLElement, { first }: Selection): number {
  const { dataset, style } = document.documentElement;
  uncover();
  const isStrip = getComputedStyle(bar).position === 'fixed';
  if (isStrip) {
    keepLow(bar);
    const strip = document.querySelector<HTMLElement>('.of-text .strip');
    const height = strip && getComputedStyle(strip).position === 'fixed' ? strip.offsetHeight : 0;
    // A strip of huge words would leave nothing of the page: for once the bar lies over it.
    const below = height < innerHeight / 2.5 ? height : 0;
    const taken = below + bar.offsetHeight;
    style.setProperty('--below', `${below}px`);
    style.setProperty('--taken', `${taken}px`);
    dataset['bar'] = below > 0 ? 'above' : '';
    // The steps from hit to hit stand over it.
    const steps = document.querySelector<HTMLElement>('.hits');
    return taken + (steps ? steps.offsetHeight : 0);
  }
  removeRoom();
  bar.removeAttribute('data-in-line');
  const top = bar.offsetParent?.getBoundingClientRect().top ?? 0;
  const line = first.getClientRects()[0];
  // In lines a sentence is one tall block: its first line is what counts.
  bar.style.setProperty('--top', `${line ? Math.round(line.top + Math.min(line.height / 2, 26) - top) : 0}px`);
  cover(bar);
  return 0;
}

/** Takes the bar away, and gives back the room that it took. */
export function removeBar(bar: HTMLElement): void {
  bar.remove();
  uncover();
  removeRoom();
}

// What does not stand in two rows stands in one, to be moved sideways; on a small phone always, where figures that come
// later would need a third.
function keepLow(bar: HTMLElement): void {
  const { scrollLeft } = bar;
  bar.removeAttribute('data-in-line');
  const acts = [...bar.querySelectorAll<HTMLElement>('a, button')].map((act) => act.getBoundingClientRect());
  const tops = acts
    .filter(({ height }) => height > 0)
    .map(({ top }) => top)
    .sort((one, other) => one - other);
  const rows = tops.filter((top, at) => top - (tops[at - 1] ?? -Infinity) > 20);
  bar.toggleAttribute('data-in-line', rows.length > 2 || matchMedia('(max-width: 22.4375em)').matches);
  bar.scrollLeft = scrollLeft;
  // What was pressed last stays in sight, with what it says now.
  const { activeElement } = document;
  if (activeElement !== bar && bar.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

function removeRoom(): void {
  const { dataset, style } = document.documentElement;
  delete dataset['bar'];
  style.removeProperty('--below');
  style.removeProperty('--taken');
}

function cover(bar: HTMLElement): void {
  const own = bar.getBoundingClientRect();
  document.querySelectorAll('.ref').forEach((id) => {
    const { top, right, bottom, left } = id.getBoundingClientRect();
    const isUnder = top < own.bottom && bottom > own.top && left < own.right && right > own.left;
    if (isUnder) id.classList.add('under-bar');
  });
}

function uncover(): void {
  document.querySelectorAll('.under-bar').forEach(({ classList }) => classList.remove('under-bar'));
}
