import type { PinStrings } from './pin.ts';
import { offerPin } from './pin.ts';

/** Offers to pin the entry whose page this is. */
export function startEntryPin(): void {
  const host = document.querySelector<HTMLElement>('.entry-pin');
  const { concept: slug, pin } = host?.dataset ?? {};
  if (host && slug !== undefined && pin !== undefined) offerPin(host, { kind: 'concept', slug }, JSON.parse(pin) as PinStrings);
}
