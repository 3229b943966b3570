import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Engine } from '#search/engine/contract.ts';
import type { ChineseData, EnglishData } from '#search/format.ts';
import type { Site } from '../site.ts';

/** The search data of a built site. */
export function dataOf({ folder }: Site): { zh: ChineseData; en: EnglishData } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `search/${name}.json`), 'utf8'));
  return { zh: read('zh') as ChineseData, en: read('en') as EnglishData };
}

/** The engine of a built site, started without a browser: what it fetches is read from the folder. */
export async function engineOf({ folder }: Site): Promise<Engine> {
  const own = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    return address.startsWith('file:') ? new Response(readFileSync(fileURLToPath(address))) : own(input, init);
  };
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'search/search.js')).href)) as Engine;
}
