import { join } from 'node:path';
import { build } from 'vite';
import { sheetPlugins, target } from '../client-target.ts';
import { root } from '../root.ts';

/** Where a copy of the site finds its files: one of the conditions of `"#host/*"` in package.json. */
export type Host = 'folder' | 'one-file';

/** The scripts of the site in one, and the files that it loads later, by their names. */
export interface Bundle {
  script: string;
  assets: Map<string, Uint8Array>;
}

/**
 * Returns the scripts that an entry of src/bundles/ begins, as one classic script: pages from a disk may load no module.
 * `assets` are the style sheets that it adds when something asks for them, which lie beside it.
 */
export async function bundle(host: Host): Promise<Bundle> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: [host, 'module', 'browser', 'production'] },
    css: { postcss: { plugins: sheetPlugins } },
    build: {
      write: false,
      target,
      cssTarget: target,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Only the bundler's own lines for preloading ask for it, and nothing is preloaded.
        checks: { emptyImportMeta: false },
        input: join(root, `src/bundles/${host}.ts`),
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'reader.js', assetFileNames: '[name].[hash][extname]' },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first && 'output' in first ? first.output : [];
  const [script] = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  if (script === undefined) throw new Error(`The scripts for ${host} came to nothing.`);
  return { script, assets: new Map(output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, bytesOf(file.source)]] : []))) };
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? Buffer.from(source) : source;
}
