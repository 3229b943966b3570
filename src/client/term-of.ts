/** Returns the term that an element belongs to. */
export function termOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.t')) || undefined;
}
