import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { build } from 'vite';

let built: Promise<string> | undefined;

/** The search engine as one module for browsers, built once. */
export function searchEngine(): Promise<string> {
  built ??= buildEngine();
  return built;
}

async function buildEngine(): Promise<string> {
  const folder = fileURLToPath(root);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome80',
      minify: true,
      lib: { entry: `${folder}src/client/search/index.ts`, formats: ['es'], fileName: 'search' },
      // A library is left in long form unless its output says otherwise.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The search engine was built into nothing.');
  return chunk.code;
}
