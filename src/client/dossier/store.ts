import type { Shelf } from '#dossier/shelf.ts';
import { emptyShelf } from '#dossier/shelf.ts';
import { fromStored, toStored } from '#dossier/stored.ts';
import { forget, recall, remember } from '../page/storage.ts';

const key = 'dossiers';
/** What the device has under that name and this site cannot read: a later one may. */
const keyOfUnread = 'dossiers-unread';

/** The shelf of a page whose device stores nothing. */
let kept: Shelf | undefined;

/** Returns the dossiers of this device, or of this page where nothing may be stored. */
export function readShelf(): Shelf {
  return fromStored(recall(key)) ?? kept ?? emptyShelf;
}

/** Keeps the dossiers on this device; returns whether it does, or has them for this page alone. */
export function keepShelf(shelf: Shelf): boolean {
  const before = recall(key);
  if (before !== null && !fromStored(before)) remember(keyOfUnread, before);
  const text = toStored(shelf);
  remember(key, text);
  kept = shelf;
  return recall(key) === text;
}

/** Returns whether this device keeps what is pinned. */
export function canKeep(): boolean {
  const probe = `${key}-probe`;
  remember(probe, probe);
  const isKept = recall(probe) === probe;
  forget(probe);
  return isKept;
}

/** Calls when another page of this device has changed the dossiers. */
export function onOtherPages(listen: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listen();
  });
}
