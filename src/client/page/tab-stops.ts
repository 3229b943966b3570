/** Returns what the Tab key comes to within an element, in order: what is seen, and lies in no closed fold. */
export function tabStops(host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea')].filter((stop) => {
    const fold = stop.closest('details');
    return stop.tabIndex >= 0 && stop.getClientRects().length > 0 && (!fold || fold.open || stop.nodeName === 'SUMMARY');
  });
}

/** Returns whether a key leads out of an element: Tab from its last stop, or back from its first or from itself. */
export function leadsOut({ key, shiftKey }: KeyboardEvent, host: HTMLElement): boolean {
  if (key !== 'Tab') return false;
  const stops = tabStops(host);
  const { activeElement } = document;
  return activeElement === stops[shiftKey ? 0 : stops.length - 1] || (shiftKey && activeElement === host);
}
