import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What was asked for: files by their names in the folder of the search, and in how many rounds. */
export interface Asked {
  files: string[];
  /** A round is what is asked for at one time, before any of it has come. */
  rounds: number;
}

/** How long the answers of a round are held back, in milliseconds, so that all that does not wait for them is asked for. */
const held = 5;

/**
 * Makes this process a browser with an empty cache, as far as the search of a built site asks for files: what it fetches
 * and the modules that it imports are read from the folder and noted. What was had before is not asked for again. Returns
 * what tells what was asked for since it was last called.
 */
export function noteRequests(folder: string): () => Asked {
  const top = pathToFileURL(join(folder, 'search/')).href;
  const seen = new Set<string>();
  let asked: Asked = { files: [], rounds: 0 };
  let round: Promise<void> | undefined;
  let importing = false;
  const note = (address: string): boolean => {
    if (seen.has(address)) return false;
    seen.add(address);
    asked.files.push(address.slice(top.length));
    return true;
  };
  const begin = (): Promise<void> => {
    asked.rounds += 1;
    return new Promise((resolve) =>
      setTimeout(() => {
        round = undefined;
        resolve();
      }, held),
    );
  };
  const own = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = (input instanceof Request ? input.url : input.toString()).replace(/[?#].*$/, '');
    if (!address.startsWith(top)) return own(input, init);
    importing = false;
    if (note(address)) await (round ??= begin());
    const path = fileURLToPath(address);
    return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
  };
  registerHooks({
    load(url, context, next) {
      // Modules that import each other come in one round: their names stand in the head of the page or in the module before.
      if (url.startsWith(top) && note(url) && round === undefined && !importing) {
        importing = true;
        asked.rounds += 1;
      }
      return next(url, context);
    },
  });
  return () => {
    const told = asked;
    asked = { files: [], rounds: 0 };
    importing = false;
    return told;
  };
}
