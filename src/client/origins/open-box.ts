import { closeOnLeaving, createBox } from '../glossary/popover-box.ts';
import { isPlainClick } from '../page/plain-click.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { describeRun } from './box.ts';
import { placeBeside } from './place-beside.ts';
import type { PlacedRun } from './runs.ts';

/** Opens what is known of a run at a click on its words, or at its button; Esc, Tab and a click elsewhere close it. Returns what closes it. */
export function offerBoxes(article: HTMLElement, placed: readonly PlacedRun[], isOn: () => boolean, t: ReadingStrings): () => void {
  const box = createBox();
  box.classList.add('of-run');
  let open: PlacedRun | undefined;
  let opener: HTMLElement | undefined;
  let restore = (): void => undefined;

  const close = (back = false): void => {
    if (!open) return;
    mark(open, false);
    restore();
    box.remove();
    if (back) opener?.focus({ preventScroll: true });
    open = undefined;
  };
  const show = (one: PlacedRun, button: HTMLElement): void => {
    close();
    [open, opener] = [one, button];
    describeRun(box, one.run, t, () => close(true));
    document.body.append(box);
    mark(one, true);
    restore = placeBeside(box, pieceBeside(one, button));
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
      // A click that ends a selection of words is not meant for the run.
      if (!one || !button || (part !== button && getSelection()?.isCollapsed === false)) return;
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
  closeOnLeaving(box, () => (open ? opener : undefined), close);
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
