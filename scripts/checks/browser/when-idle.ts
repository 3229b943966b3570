/** Waits, within a page, until it has nothing to do; a page that draws nothing may never be told so, hence a second at most. */
export const whenIdle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
