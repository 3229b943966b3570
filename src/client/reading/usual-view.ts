import { fill } from '#i18n/fill.ts';
import type { View } from '#i18n/view.ts';
import { make, makeButton } from '../page/make.ts';
import { hasBeenHere } from './has-been-here.ts';
import type { ReadingStrings } from './strings.ts';

/** Offers the view that the reader is used to on a page that its link opened in another; not where they come back to it. */
export function offerUsualView(asked: View, usual: View, t: ReadingStrings, turnTo: (view: View) => void): void {
  if (hasBeenHere()) return;
  const line = make('p', 'offer', fill(t.openedIn, t.viewNames[asked]), { role: 'status' });
  const turn = makeButton('act', fill(t.turnTo, t.viewNames[usual]), () => {
    turnTo(usual);
    line.remove();
  });
  line.append(
    turn,
    makeButton('', t.keepView, () => line.remove()),
  );
  document.body.append(line);
}
