/** Parameters of the address by their names, in the order in which they stand there; nothing for one that goes. */
export type Parameters = Readonly<Record<string, string>>;

/** Safari throws at more than a hundred writes in half a minute. Half of them are kept for what cannot wait. */
const most = 50;
const span = 30_000;
/** How long the address waits for the next key, in milliseconds. */
const pause = 400;

let asked: Parameters | undefined;
let place: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const times: number[] = [];

/**
 * Says in the address what is shown, so that it can be copied and is there again when the reader comes back; `fragment`,
 * with its #, where that changes too. Never throws: what a browser refuses, and what is typed, is written later, at the
 * latest when the reader turns to something else.
 */
export function writeAddress(
  parameters: Parameters,
  { fragment = place, isTyped = false }: { fragment?: string | undefined; isTyped?: boolean } = {},
): void {
  listen();
  asked = { ...asked, ...parameters };
  place = fragment;
  clearTimeout(timer);
  const now = Date.now();
  while ((times[0] ?? now) < now - span) times.shift();
  const rest = times.length < most ? 0 : (times[0] ?? now) + span - now;
  const wait = isTyped ? Math.max(rest, pause) : rest;
  if (wait > 0) timer = setTimeout(settleAddress, wait);
  else settleAddress();
}

/** Says in a new address what is shown, so that Back returns to the one before. */
export function pushAddress(parameters: Parameters): void {
  listen();
  settleAddress();
  asked = parameters;
  write((address) => history.pushState(null, '', address));
}

/** Keeps what is needed on the way back to this page. */
export function keepState(state: unknown): void {
  settleAddress();
  try {
    history.replaceState(state, '');
  } catch {
    // The way back is then to the top.
  }
}

function settleAddress(): void {
  if (asked) write((address) => history.replaceState(history.state, '', address));
}

function write(how: (address: string) => void): void {
  clearTimeout(timer);
  const address = location.pathname + search() + (place ?? location.hash);
  try {
    if (address !== location.pathname + location.search + location.hash) {
      times.push(Date.now());
      how(address);
    }
    forget();
  } catch {
    timer = setTimeout(settleAddress, span);
  }
}

/** The parameters as they are to stand there: to the letter as they do where none changes. */
function search(): string {
  const names = Object.keys(asked ?? {});
  if (names.length === 0) return location.search;
  const query = new URLSearchParams(location.search);
  names.forEach((name) => {
    query.delete(name);
    if (asked?.[name]) query.append(name, asked[name]);
  });
  const words = query.toString();
  return words && `?${words}`;
}

function forget(): void {
  asked = place = undefined;
}

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  // Whoever clicks, leaves the box or turns to the address bar finds there what is shown.
  ['click', 'blur', 'pagehide'].forEach((name) => addEventListener(name, settleAddress, true));
  // What was to be said of one address is not said of another.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    forget();
  });
}
