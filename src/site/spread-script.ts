import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { build } from 'vite';

/** Returns the script of the list of reports on the page of a concept, as one module for browsers. */
export async function spreadScript(): Promise<string> {
  const folder = fileURLToPath(root);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome80',
      modulePreload: false,
      lib: { entry: { spread: `${folder}src/bundles/spread.ts` }, formats: ['es'] },
      // A library is left in long form unless its output says otherwise.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first && 'output' in first ? first.output : [];
  return output.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('');
}
