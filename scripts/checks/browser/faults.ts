import type { Serving } from '../../serve.ts';
import { answering, serve } from '../../serve.ts';
import type { Site } from '../../site.ts';

/** A server of a built site that can be told to answer badly. */
export interface FaultyServing extends Serving {
  /** Keeps every request waiting whose path holds these words, until `mend`. */
  hold(words: string): void;
  /** Breaks off every request whose path holds these words, until `mend`. */
  fail(words: string): void;
  /** Answers all that waits, and everything from now on. */
  mend(): void;
}

/** Serves a built site over a network that can be slow or break. */
export async function serveBadly(site: Site): Promise<FaultyServing> {
  const answer = answering(site);
  let held: string | undefined;
  let failing: string | undefined;
  let waiting: (() => void)[] = [];
  const names = (url: string | undefined, words: string | undefined): boolean => words !== undefined && (url ?? '').includes(words);
  const serving = await serve(site, 0, (request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (names(request.url, failing)) request.socket.destroy();
    else if (names(request.url, held)) waiting.push(() => answer(request, response));
    else answer(request, response);
  });
  return {
    ...serving,
    hold: (words) => void (held = words),
    fail: (words) => void (failing = words),
    mend() {
      [held, failing] = [undefined, undefined];
      waiting.forEach((go) => go());
      waiting = [];
    },
  };
}
