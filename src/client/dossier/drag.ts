import { make } from '../page/make.ts';

/** How far the pointer goes before a press is a drag, and how near to an edge of the window the page rolls on, in pixels. */
const [threshold, edge] = [5, 60];

/**
 * Lets items be dragged by their handles, with a mouse, a pen or a finger. A line shows where the item would stand, and
 * nothing else moves; Esc leaves all as it was. Calls with the number of the item and the number that it is to have.
 */
export function letDrag(list: HTMLElement, here: string, drop: (from: number, to: number) => void, give: () => void): void {
  const mark = make('div', 'd-drop', '', { 'aria-hidden': 'true' });
  mark.append(make('span', '', here));
  let from = -1;
  let gap = -1;
  let start = 0;
  let isDragging = false;
  let isOver = false;

  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const end = (): void => {
    items()[from]?.classList.remove('dragged');
    mark.remove();
    from = gap = -1;
    isDragging = false;
  };
  const show = (y: number): void => {
    const all = items();
    const before = all.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect();
      return y < top + height / 2;
    });
    gap = before < 0 ? all.length : before;
    const [next, last] = [all[gap], all[all.length - 1]];
    const top = next ? next.getBoundingClientRect().top : (last?.getBoundingClientRect().bottom ?? 0);
    list.append(mark);
    mark.style.setProperty('top', `${Math.round(top - list.getBoundingClientRect().top)}px`);
  };
  const roll = (y: number): void => {
    if (y < edge) scrollBy(0, y - edge);
    else if (y > innerHeight - edge) scrollBy(0, y - innerHeight + edge);
  };

  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('.d-move') : null;
    if (!handle || event.button !== 0) return;
    from = items().findIndex((item) => item.contains(handle));
    start = event.clientY;
    isOver = false;
    handle.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', (event) => {
    if (from < 0 || (!isDragging && Math.abs(event.clientY - start) < threshold)) return;
    isDragging = true;
    items()[from]?.classList.add('dragged');
    roll(event.clientY);
    show(event.clientY);
  });
  list.addEventListener('pointerup', () => {
    const [item, to] = [from, gap > from ? gap - 1 : gap];
    const isMoved = isDragging;
    isOver = isMoved;
    // The click follows at once, or not at all where the item has gone elsewhere.
    setTimeout(() => (isOver = false));
    end();
    if (isMoved && to !== item) drop(item, to);
  });
  list.addEventListener('pointercancel', end);
  // The click that ends a drag opens nothing.
  list.addEventListener(
    'click',
    (event) => {
      if (!isOver) return;
      isOver = false;
      event.stopPropagation();
    },
    true,
  );
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isDragging) return;
    event.stopPropagation();
    end();
    isOver = true;
    give();
  });
}
