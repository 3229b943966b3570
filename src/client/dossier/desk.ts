import type { Dossier, Item } from '#dossier/dossier.ts';
import { toFragment } from '#dossier/fragment.ts';
import type { History } from '#dossier/history.ts';
import { begin, redo, step, undo } from '#dossier/history.ts';
import type { Shelf } from '#dossier/shelf.ts';
import { change, chosenOf } from '#dossier/shelf.ts';
import { writeAddress } from '../page/address.ts';
import { sayIn } from '../page/say-in.ts';
import { nameOf } from './item-names.ts';
import { hashesNow } from './item-state.ts';
import type { DossierSetting } from './setting.ts';
import { keepShelf, readShelf } from './store.ts';
import type { Texts } from './texts.ts';
import { createTexts } from './texts.ts';

/** Where the focus goes when the list was made anew: to the handle of an item, or to a button of its own. */
export interface Focus {
  at: number;
  on?: 'up' | 'down' | 'edit';
}

/** What lies open on the page of the dossier, and what can be done with it. */
export interface Desk {
  readonly setting: DossierSetting;
  readonly texts: Texts;
  /** Returns an element of the frame by its name; the whole page where there is none. */
  part: (name: string) => HTMLElement;
  history: () => History<Shelf>;
  shelf: () => Shelf;
  /** The dossier that is open. */
  open: () => Dossier;
  /** The number of the item whose acts are shown. */
  chosen: () => number | undefined;
  choose: (at: number | undefined) => void;
  /** Returns what an item is called. */
  called: (item: Item) => string;
  say: (words: string) => void;
  /** Shows everything anew. */
  show: (focus?: Focus) => void;
  /** Takes a step, keeps it and says so. */
  commit: (next: Shelf, words: string, focus?: Focus) => void;
  /** Takes a step that changes the open dossier. */
  edit: (how: (dossier: Dossier) => Dossier, words: string, focus?: Focus) => void;
  /** Goes a step back, or back again. */
  turn: (to: 'undo' | 'redo', words: string) => void;
  /** Begins anew with what the device has. */
  restart: (words: string) => void;
  /** Fetches the words that are not there yet; `then` runs when all are. */
  load: (then?: () => void) => Promise<void>;
}

/** Returns the desk of a page with what the device keeps; `draw` shows it whenever it has changed. */
export function createDesk(page: HTMLElement, setting: DossierSetting, draw: (focus?: Focus) => void): Desk {
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? page;
  const [list, status, notKept, failed] = [part('list'), part('status'), part('not-kept'), part('failed')];
  const texts = createTexts(setting);
  let history = begin(readShelf());
  let chosen: number | undefined;
  const shelf = (): Shelf => history.present;
  const open = (): Dossier => chosenOf(shelf());
  const say = (words: string): void => sayIn(status, words);
  // What was said of an act is read by the next.
  addEventListener('pointerdown', () => say(''));

  const keep = (): void => {
    const isKept = keepShelf(shelf());
    notKept.hidden = isKept;
    // What the device does not keep stands in the address, so that it is there again after the page is loaded anew.
    if (!isKept) writeAddress({}, { fragment: toFragment(open()) ?? '' });
  };
  const load = async (then?: () => void): Promise<void> => {
    failed.hidden = true;
    try {
      const isNew = await texts.ask(open().items);
      if (isNew) noteHashes();
      // Somebody may be writing in the list.
      if (isNew && !list.querySelector('.d-ask')) draw(focusNow(list));
    } catch {
      failed.hidden = false;
      return;
    }
    then?.();
  };
  /** What was pinned before anybody had its words is noted as it is seen first, which is no step. */
  const noteHashes = (): void => {
    const isUnseen = (item: Item): boolean => item.kind === 'place' && Object.keys(item.hashes).length === 0;
    if (!open().items.some(isUnseen)) return;
    const seen = (item: Item): Item => (item.kind === 'place' && isUnseen(item) ? { ...item, hashes: hashesNow(item, texts) } : item);
    history = { ...history, present: change(shelf(), (dossier) => ({ ...dossier, items: dossier.items.map(seen) })) };
    keep();
  };
  const settle = (next: History<Shelf>, words: string, focus?: Focus): void => {
    history = next;
    keep();
    draw(focus);
    say(words);
    void load();
  };
  const commit: Desk['commit'] = (next, words, focus) => settle(step(history, next), words, focus);
  return {
    ...{ setting, texts, part, shelf, open, say, load, commit, show: draw },
    history: () => history,
    chosen: () => chosen,
    choose: (at) => void (chosen = at),
    called: (item) => nameOf(item, setting, texts),
    edit: (how, words, focus) => commit(change(shelf(), how), words, focus),
    turn: (to, words) => {
      const next = to === 'undo' ? undo(history) : redo(history);
      if (next === history) return;
      chosen = undefined;
      settle(next, words);
    },
    restart: (words) => {
      chosen = undefined;
      settle(begin(readShelf()), words);
    },
  };
}

function focusNow(list: HTMLElement): Focus | undefined {
  const at = [...list.children].findIndex((line) => line.contains(document.activeElement));
  return at < 0 ? undefined : { at };
}
