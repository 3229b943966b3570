import type { Dossier } from './dossier.ts';
import { limits } from './dossier.ts';
import { fromData, toData } from './file.ts';
import { isObject } from './items.ts';
import type { Shelf } from './shelf.ts';

/** Returns a shelf as a device stores it. */
export function toStored({ dossiers, chosen }: Shelf): string {
  return JSON.stringify({ chosen, dossiers: dossiers.map((dossier) => ({ id: dossier.id, ...toData(dossier, {}) })) });
}

/** Returns the shelf that a device has stored; undefined where it has none, or what was stored is none. */
export function fromStored(text: string | null): Shelf | undefined {
  if (text === null) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    if (!isObject(data) || typeof data['chosen'] !== 'string' || !Array.isArray(data['dossiers'])) return undefined;
    const dossiers = data['dossiers'].map(readStored);
    const isWhole = dossiers.length > 0 && dossiers.length <= limits.dossiers && dossiers.every((dossier) => dossier !== undefined);
    return isWhole ? { dossiers: dossiers, chosen: data['chosen'] } : undefined;
  } catch {
    return undefined;
  }
}

function readStored(value: unknown): Dossier | undefined {
  if (!isObject(value)) return undefined;
  const { id, ...data } = value;
  const read = fromData(data);
  return typeof id === 'string' && 'dossier' in read ? { id, ...read.dossier } : undefined;
}
