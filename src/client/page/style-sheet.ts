/** Adds a style sheet unless the page has it, as one that holds all sheets within says by an empty address; resolves when it is there, and rejects where it cannot be loaded. */
export function addStyleSheet(address: string): Promise<void> {
  if (address === '') return Promise.resolve();
  const { pathname } = new URL(address, location.href);
  if ([...document.styleSheets].some(({ href }) => href !== null && new URL(href).pathname === pathname)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = pathname;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${pathname} cannot be loaded.`));
    };
    document.head.append(link);
  });
}
