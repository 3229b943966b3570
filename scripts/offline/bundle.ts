import { join } from 'node:path';
import { build } from 'vite';
import { plainImports, sheetPlugins, target, xmlReader } from '../client-target.ts';
import { root } from '../root.ts';

/** Where a copy of the site finds its files: one of the conditions of `"#host/*"` in package.json. */
export type Host = 'folder' | 'one-file';

/** The scripts of the site in one, and the files that it loads later, by their names. */
export interface Bundle {
  script: string;
  assets: Map<string, Uint8Array>;
  /** The modules that are in it, by their paths or the names that the bundler gives them. */
  modules: readonly string[];
}

/**
 * Returns the scripts that an entry of src/bundles/, by its name that of the host, begins, as one classic script: pages from a disk may load no module.
 * `assets` are the style sheets that it adds when something asks for them, which lie beside it.
 */
export async function bundle(host: Host, entry: string = host): Promise<Bundle> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plainImports, xmlReader],
    resolve: { conditions: [host, 'module', 'browser', 'production'] },
    css: { postcss: { plugins: sheetPlugins } },
    build: {
      write: false,
      target,
      cssTarget: target,
      assetsInlineLimit: 0,
      // Else the script would put the sheets into the page, which no policy of ours lets it.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        // The bundler asks for it where it wraps what comes later, and nothing uses that.
        checks: { emptyImportMeta: false },
        input: join(root, `src/bundles/${entry}.ts`),
        output: { format: 'iife', codeSplitting: false, entryFileNames: 'reader.js', assetFileNames: '[name].[hash][extname]' },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first && 'output' in first ? first.output : [];
  const [chunk] = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  if (chunk === undefined) throw new Error(`The scripts of ${entry} came to nothing.`);
  return {
    script: chunk.code,
    assets: new Map(output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, bytesOf(file.source)]] : []))),
    modules: chunk.moduleIds,
  };
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? Buffer.from(source) : source;
}
