import { formatRange } from '#address/range.ts';
import { readPlace } from '#address/read.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { idsOfWords } from './words-on-page.ts';

/**
 * Mends the fragment of an address that names nothing on the page as it stands: what is glued to an id is dropped, and
 * words that the browser did not look for itself are found; a place that is elsewhere is gone to, and of one that is
 * nowhere the page says so.
 */
export function mendFragment(): void {
  const [place = '', directive] = location.hash.slice(1).split(':~:');
  const read = readPlace(place);
  const fragment = read && formatRange(read);
  const isHere = (id: string): boolean => document.getElementById(id) !== null;
  if (read && fragment !== undefined && isHere(read.first) && isHere(read.last)) return goTo(fragment);
  const words = directive === undefined ? undefined : idsOfWords(directive);
  if (words) return goTo(formatRange(words));
  if (read) whenLoaded(import('./elsewhere.ts'), ({ lookElsewhere }) => lookElsewhere(read));
}

// The browser scrolls there as to any fragment, and what listens to a change of it lights the sentences.
function goTo(fragment: string): void {
  if (location.hash !== `#${fragment}`) location.replace(`#${fragment}`);
}
