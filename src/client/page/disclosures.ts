/** Closes what the head opens with Esc, by a tap elsewhere, when the focus goes elsewhere, and when one of the links of an outline is followed. */
export function closeDisclosures(): void {
  const disclosures = [...document.querySelectorAll<HTMLDetailsElement>('.head details')];
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && disclosures.find((one) => one.open);
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  // What lies under a sheet is not to have the focus unseen.
  disclosures.forEach((one) =>
    one.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !one.contains(relatedTarget)) one.open = false;
    }),
  );
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    disclosures.forEach((one) => {
      if (!one.contains(target) || target.closest('.outline a')) one.open = false;
    });
  });
}
