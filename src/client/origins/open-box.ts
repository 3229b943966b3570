import { createBox, leaveByTab } from '../glossary/popover-box.ts';
import { placeBelow } from '../glossary/place-below.ts';
import { isPlainClick } from '../page/plain-click.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { describeRun } from './box.ts';
import type { PlacedRun } from './runs.ts';

/** Opens what is known of a run at a click on its words, or at its button; Esc, Tab and a click elsewhere close it. Returns what closes it. */
export function offerBoxes(article: HTMLElement, placed: readonly PlacedRun[], isOn: () => boolean, t: ReadingStrings): () => void {
  const box = createBox();
  box.classList.add('of-run');
  let open: PlacedRun | undefined;
  let opener: HTMLElement | undefined;

  const close = (back = false): void => {
    if (!open) return;
    mark(open, false);
    box.remove();
    if (back) opener?.focus({ preventScroll: true });
    open = undefined;
  };
  const show = (one: PlacedRun, button: HTMLElement): void => {
    close();
    [open, opener] = [one, button];
    describeRun(box, one.run, t);
    document.body.append(box);
    place(box, pieceBeside(one, button));
    mark(one, true);
    box.focus({ preventScroll: true });
  };

  // Before the sentence and the terms hear of it: while the layer is on, a click on a run is meant for the run.
  article.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (!isOn() || !(target instanceof HTMLElement) || !isPlainClick(event)) return;
      const part = target.closest<HTMLElement>('.run, .run-at');
      const one = placed.find(({ pieces, buttons }) => [...pieces, ...buttons].some((each) => each === part));
      const button = one?.buttons.find((each) => each.closest('.s') === target.closest('.s'));
      if (!one || !button || !(getSelection()?.isCollapsed ?? true)) return;
      event.preventDefault();
      event.stopPropagation();
      if (one === open) close(true);
      else show(one, button);
    },
    true,
  );
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      close(true);
    },
    true,
  );
  box.addEventListener('keydown', (event) => leaveByTab(event, box, () => close(true)));
  addEventListener('resize', () => close());
  return close;
}

function mark({ pieces, buttons }: PlacedRun, isOpen: boolean): void {
  pieces.forEach(({ classList }) => classList.toggle('open', isOpen));
  buttons.forEach((button) => button.setAttribute('aria-expanded', String(isOpen)));
}

/** The piece that is seen in the column in which the reader is. */
function pieceBeside({ pieces }: PlacedRun, button: HTMLElement): HTMLElement {
  const own = pieces.filter((piece) => piece.closest('.s') === button.closest('.s'));
  return own[0] ?? button;
}

/** Places the box in the margin beside the first line of a run, where there is one; else below it. */
function place(box: HTMLElement, piece: HTMLElement): void {
  const root = document.documentElement;
  const hasMargin =
    matchMedia('(min-width: 1280px)').matches && !['data-view', 'data-size', 'data-large'].some((name) => root.hasAttribute(name));
  box.classList.toggle('in-margin', hasMargin);
  if (!hasMargin) return placeBelow(box, piece);
  const column = piece.closest('p, h1, h2, h3')?.getBoundingClientRect();
  const [line] = piece.getClientRects();
  if (!column || !line) return placeBelow(box, piece);
  const gap = parseFloat(getComputedStyle(root).fontSize) * 2.4444;
  const left = Math.min(column.right + gap, root.clientWidth - box.offsetWidth - 8);
  box.style.left = `${Math.round(left + window.pageXOffset)}px`;
  box.style.top = `${Math.round(line.top + window.pageYOffset)}px`;
}
