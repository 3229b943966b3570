import { whenLoaded } from '../page/when-loaded.ts';
import { offerPin } from './pin.ts';
import { readPinWords } from './pin-words.ts';

/** Offers to pin the entry whose page this is. */
export function startEntryPin(): void {
  const host = document.querySelector<HTMLElement>('.entry-pin');
  const slug = host?.dataset['concept'];
  if (host && slug !== undefined) whenLoaded(readPinWords(), (t) => offerPin(host, { kind: 'concept', slug }, t));
}
