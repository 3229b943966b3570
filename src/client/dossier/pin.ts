import type { Item } from '#dossier/dossier.ts';
import { pinnedIn, placeIn } from '#dossier/dossier.ts';
import { add, remove } from '#dossier/edit.ts';
import { toFragment } from '#dossier/fragment.ts';
import { change, chosenOf } from '#dossier/shelf.ts';
import { isCopy } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { announce } from '../page/announce.ts';
import { make, makeButton } from '../page/make.ts';
import { keepShelf, readShelf } from './store.ts';

/** The strings with which something is pinned, in the language of the page. */
export type PinStrings = Strings['pin'];

/** A button that pins something and takes it out again, with the way to the dossier; `refresh` shows it for what is meant now. */
export interface Pin {
  button: HTMLButtonElement;
  link: HTMLAnchorElement;
  refresh: () => void;
}

/** Returns where the dossier stands, as the head of the page says; undefined in a copy that has none. */
export function dossierAddress(): string | undefined {
  return document.querySelector<HTMLAnchorElement>('.head a[href*="/dossier/"]')?.href;
}

/** Returns a button for what `itemOf` means when it is pressed; `names` are its words before and after. What it did is said to those who do not see it. */
export function createPin(itemOf: () => Item | undefined, t: PinStrings, names: { in: string; out: string } = t): Pin {
  const button = makeButton('act pin', names.in, () => {
    const item = itemOf();
    if (item) announce(turn(item, t, link));
    refresh();
  });
  const link = make('a', 'pin-link', '', { hidden: '' });
  const refresh = (): void => {
    const item = itemOf();
    button.textContent = item && placeIn(chosenOf(readShelf()), item) >= 0 ? names.out : names.in;
  };
  refresh();
  return { button, link, refresh };
}

/** Pins an item, or takes it out where it is pinned; returns what is said of that. */
function turn(item: Item, t: PinStrings, link: HTMLAnchorElement): string {
  const before = readShelf();
  const at = placeIn(chosenOf(before), item);
  const after = change(before, (dossier) => (at < 0 ? add(dossier, item) : remove(dossier, at)));
  if (after === before) return t.full;
  const isKept = keepShelf(after);
  const dossier = chosenOf(after);
  const count = pinnedIn(dossier);
  link.hidden = false;
  link.textContent = fill(t.toDossier, count) + (isKept ? '' : ` ${t.notKept}`);
  // What no device keeps goes along in the address, and so it does in a copy on a disk: some browsers keep each file's own.
  link.href = (dossierAddress() ?? '') + (isKept && !isCopy ? '' : (toFragment(dossier) ?? ''));
  return fill(at < 0 ? t.isIn : t.isOut, count) + (isKept ? '' : ` ${t.notKept}`);
}

/** Puts the button for an item, and the way to the dossier, at the end of an element, where there is a dossier to pin it to. */
export function offerPin(host: HTMLElement, item: Item, t: PinStrings): void {
  if (dossierAddress() === undefined) return;
  const { button, link } = createPin(() => item, t);
  host.append(' ', button, ' ', link);
}
