import { base } from './data.ts';

interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** A module that returns two values: Pagefind needs an engine that knows such functions. */
const twoValues = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 65, 0, 11];

let engine: Promise<Pagefind> | undefined;

/** The addresses of pages that Pagefind holds likely; none, without a word, where it cannot start. */
export async function nominate(query: string): Promise<string[]> {
  try {
    engine = engine || start();
    const { results } = await (await engine).search(query);
    const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
    return pages.map(({ url }) => url.replace(/[?#].*$/, ''));
  } catch {
    return [];
  }
}

async function start(): Promise<Pagefind> {
  if (typeof document === 'undefined' || !WebAssembly.validate(new Uint8Array(twoValues))) throw new Error('no engine for it');
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, bundlePath: `${base}pagefind/` });
  await pagefind.init();
  return pagefind;
}
