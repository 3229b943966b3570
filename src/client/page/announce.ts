import { make } from './make.ts';
import { sayIn } from './say-in.ts';

/** How long, in milliseconds, a new status stands on the page before it says something: else it is not heard. */
const patience = 100;

let status: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says words to those who do not see what has changed. */
export function announce(words: string): void {
  const said = (status = status || make('p', 'unseen', '', { role: 'status' }));
  // What opens over a page hides the page.
  const host = document.querySelector('[role="dialog"]') ?? document.body;
  const isThere = said.parentNode === host;
  if (!isThere) host.append(said);
  clearTimeout(timer);
  timer = setTimeout(() => sayIn(said, words), isThere ? 0 : patience);
}
