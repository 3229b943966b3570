import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { make, makeButton } from '../page/make.ts';

/** Offers the steps from one marked place to the next; a place is the pieces of its mark. */
export function offerSteps(marks: readonly HTMLElement[][], t: Strings['hits']): void {
  const bar = make('div', 'hits', '', { role: 'group', 'aria-label': t.about });
  const count = make('p', '', '', { role: 'status' });
  const seen = marks.filter(([mark]) => mark && mark.getClientRects().length > 0);
  const places = seen.length > 0 ? seen : marks;
  const target = document.getElementById(location.hash.slice(1).split('-')[0] ?? '');
  let here = Math.max(
    0,
    places.findIndex(([mark]) => mark && target?.contains(mark)),
  );
  const show = (step: number, scroll: boolean): void => {
    places[here]?.forEach(({ classList }) => classList.remove('here'));
    here = (here + step + places.length) % places.length;
    places[here]?.forEach(({ classList }) => classList.add('here'));
    if (scroll) places[here]?.[0]?.scrollIntoView({ block: 'center' });
    count.textContent = fill(t.count, here + 1, places.length);
  };
  const close = (): void => {
    bar.remove();
    marks.forEach((pieces) => pieces.forEach((mark) => mark.replaceWith(...mark.childNodes)));
  };
  bar.append(count);
  // Of one place there is no way to another.
  if (places.length > 1)
    bar.append(
      makeButton('', t.previous, () => show(-1, true)),
      makeButton('', t.next, () => show(1, true)),
    );
  bar.append(makeButton('', t.close, close));
  (document.querySelector('main') ?? document.body).append(bar);
  show(0, !target);
}
