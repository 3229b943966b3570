/** Returns whether notes hang in the margin: the text stands alone, in its usual size, in a window with room beside it. */
export function hasMargin(): boolean {
  const root = document.documentElement;
  return matchMedia('(min-width: 80em)').matches && !['data-view', 'data-size', 'data-large'].some((name) => root.hasAttribute(name));
}
