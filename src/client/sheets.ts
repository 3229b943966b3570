const sheets = [...document.querySelectorAll<HTMLDetailsElement>('.head details')];

/** Closes the sheets of the head, outline and display, with Esc, by a tap elsewhere, and when one of their links is followed. */
export function closeSheets(): void {
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && sheets.find((sheet) => sheet.open);
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    sheets.forEach((sheet) => {
      if (!sheet.contains(target) || target.closest('.outline a')) sheet.open = false;
    });
  });
}
