import type { Dossier } from './dossier.ts';
import { emptyDossier, limits } from './dossier.ts';

/** The dossiers of a device, at least one, and which of them is open. */
export interface Shelf {
  readonly dossiers: readonly Dossier[];
  /** The id of the one that is open. */
  readonly chosen: string;
}

/** The shelf of a device on which nothing was pinned yet. */
export const emptyShelf: Shelf = { dossiers: [emptyDossier('1')], chosen: '1' };

/** Returns the dossier that is open. */
export function chosenOf({ dossiers, chosen }: Shelf): Dossier {
  return dossiers.find(({ id }) => id === chosen) ?? dossiers[0] ?? emptyDossier('1');
}

/** Returns a shelf on which the open dossier is changed; as it is where nothing has changed. */
export function change(shelf: Shelf, how: (dossier: Dossier) => Dossier): Shelf {
  const before = chosenOf(shelf);
  const after = how(before);
  if (after === before) return shelf;
  return { ...shelf, dossiers: shelf.dossiers.map((dossier) => (dossier === before ? after : dossier)) };
}

/** Returns a shelf with one of its dossiers open. */
export function choose(shelf: Shelf, id: string): Shelf {
  return shelf.chosen === id || !shelf.dossiers.some((dossier) => dossier.id === id) ? shelf : { ...shelf, chosen: id };
}

/** Returns a shelf with one dossier more, which is open; an open one that nobody has touched makes room. As it is where there is no room. */
export function put(shelf: Shelf, dossier: Omit<Dossier, 'id'>): Shelf {
  const kept = shelf.dossiers.filter((one) => one.items.length > 0 || one.title !== '' || one.id !== shelf.chosen);
  if (kept.length >= limits.dossiers) return shelf;
  const id = String(Math.max(0, ...shelf.dossiers.map((one) => Number(one.id) || 0)) + 1);
  return { dossiers: [...kept, { ...dossier, id }], chosen: id };
}

/** Returns a shelf with a new dossier, which is open. */
export function putNew(shelf: Shelf): Shelf {
  return put(shelf, emptyDossier(''));
}

/** Returns a shelf without the open dossier; the one before it is then open, and where there is none an empty one. */
export function discard(shelf: Shelf): Shelf {
  const { id } = chosenOf(shelf);
  const at = shelf.dossiers.findIndex((dossier) => dossier.id === id);
  const dossiers = shelf.dossiers.filter((dossier) => dossier.id !== id);
  const next = dossiers[Math.max(0, at - 1)];
  return next ? { dossiers, chosen: next.id } : emptyShelf;
}
