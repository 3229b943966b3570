import { readJson } from '#host/site.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { dossierAddress, offerPin } from './pin.ts';

/** Offers to pin the entry whose page this is. */
export function startEntryPin(): void {
  const host = document.querySelector<HTMLElement>('.entry-pin');
  const slug = host?.dataset['concept'];
  const dossier = dossierAddress();
  if (!host || slug === undefined || dossier === undefined) return;
  // The words of the language lie beside the folder of its dossier.
  const words = readJson<ReadingStrings>(new URL('../words.json', dossier).href);
  whenLoaded(words, ({ pin }) => offerPin(host, { kind: 'concept', slug }, pin));
}
