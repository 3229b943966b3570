/** Returns whether the reader comes back to the page, and the browser puts the window where it stood. */
export function hasBeenHere(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');
}
