/** Marks the row of the matrix whose table is open. */
export function startMatrix(): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.matrix-rows a')];
  const mark = (): void => {
    for (const row of rows) {
      if (row.hash === location.hash) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  };
  addEventListener('hashchange', mark);
  mark();
}
