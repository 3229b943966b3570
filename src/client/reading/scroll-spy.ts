/** Keeps the outline's mark at the measure that is being read. */
export function markMeasureInView(): void {
  const measures = [...document.querySelectorAll<HTMLElement>('.reading .measure')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline ol ol a')];
  if (measures.length === 0 || links.length === 0) return;
  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    const passed = measures.filter((measure) => measure.getBoundingClientRect().top < innerHeight * 0.4);
    const here = passed[passed.length - 1];
    links.forEach((link) => {
      if (here && link.hash === `#${here.id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  addEventListener(
    'scroll',
    () => {
      if (!isWaiting) requestAnimationFrame(update);
      isWaiting = true;
    },
    { passive: true },
  );
  update();
}
