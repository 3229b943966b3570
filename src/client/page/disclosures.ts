/** Closes the disclosures of the head, outline and display, with Esc, by a tap elsewhere, and when one of their links is followed. */
export function closeDisclosures(): void {
  const disclosures = [...document.querySelectorAll<HTMLDetailsElement>('.head details')];
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && disclosures.find((one) => one.open);
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    disclosures.forEach((one) => {
      if (!one.contains(target) || target.closest('.outline a')) one.open = false;
    });
  });
}
