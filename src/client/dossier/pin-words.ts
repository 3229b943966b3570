import { readJson } from '#host/site.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import type { PinStrings } from './pin.ts';
import { dossierAddress } from './pin.ts';

let read: Promise<PinStrings> | undefined;

/** Fetches the strings with which a page that is no text pins, once: they lie beside the folder of the dossier. Rejects where there is none, or they cannot be had. */
export function readPinWords(): Promise<PinStrings> {
  const dossier = dossierAddress();
  if (dossier === undefined) return Promise.reject(new Error('This copy has no dossier.'));
  read = read || readJson<ReadingStrings>(new URL('../words.json', dossier).href).then(({ pin }) => pin);
  read.catch(() => (read = undefined));
  return read;
}
