import type { Engine } from '#search/engine/contract.ts';

let engine: Promise<Engine> | undefined;
let failures = 0;
let load: (address: string) => Promise<Engine> = (address) => import(/* @vite-ignore */ address);

/** Says where the engine comes from in a page that loads no modules. */
export function bringEngine(loadThere: () => Promise<Engine>): void {
  load = loadThere;
}

/** Returns the engine, loaded when it is first used; after a failure it is asked for anew. */
export function openEngine(base: string): Promise<Engine> {
  // Some browsers remember that a module failed, by its address.
  const again = failures === 0 ? '' : `?${failures}`;
  engine = engine || load(`${base}search/search.js${again}`);
  return engine;
}

/** Lets the next question load the engine again. */
export function forgetEngine(): void {
  engine = undefined;
  failures++;
}
