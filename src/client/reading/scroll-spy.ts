/** Keeps the outline's mark at the measure that is being read, or at the section where the page is a whole text; and the mark in sight. */
export function markMeasureInView(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline ol ol a')];
  const places = [...new Set(links.map(({ hash }) => hash.slice(1)))].reduce<HTMLElement[]>((all, id) => {
    const place = document.getElementById(id);
    return place ? [...all, place] : all;
  }, []);
  if (places.length === 0) return;
  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    const passed = places.filter((place) => place.getBoundingClientRect().top < innerHeight * 0.4);
    const here = passed[passed.length - 1];
    links.forEach((link) => {
      if (!here || link.hash !== `#${here.id}`) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        bringIntoView(link);
      }
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

// In an outline that is longer than the window.
function bringIntoView(link: HTMLElement): void {
  const side = link.closest('.side');
  if (!side) return;
  const [own, box] = [link.getBoundingClientRect(), side.getBoundingClientRect()];
  if (own.top < box.top || own.bottom > box.bottom) side.scrollTop += own.top - box.top - box.height / 2;
}
