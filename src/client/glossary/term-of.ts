/** Returns the term that an element belongs to. */
export function termOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.t')) || undefined;
}

/** Returns the slug of the concept to whose entry a term leads. */
export function slugOf({ href }: Pick<HTMLAnchorElement, 'href'>): string {
  return /(?:\/|#term-)([^/#]+)(?:\/(?:index\.html)?)?$/.exec(href)?.[1] ?? '';
}
