import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainImports, sheetPlugins, target, xmlReader } from './scripts/client-target.ts';
import { provisionalNotice, siteStanding } from './scripts/site.ts';
import { faultsOfProse } from './src/prose/faults.ts';
import { shippedPackages } from './src/site/shipped.ts';

/**
 * Astro builds client scripts for the newest engines, and lists in each what its parts that come later will need, so that
 * they can be preloaded; this lowers them to our engines, and leaves out the lists, which weigh on every page.
 */
const clientScripts = {
  name: 'client-scripts',
  configEnvironment: (name) =>
    name === 'client' ? { build: { target, modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined,
};

/** What loads parts that come later is one file with what every page of the text has: by itself it weighs more there. */
const groups = [{ name: 'later', test: /preload-helper|\/client\/page\/(?:make|plain-click|reflow|storage|when-loaded)\.ts/ }];

const { origin, base } = siteStanding();

/** Says of a site that is at no address yet that it is. A build says so at its end. */
const provisional = {
  name: 'provisional',
  hooks: {
    'astro:server:start': ({ logger }) => {
      if (origin === undefined) logger.warn(provisionalNotice);
    },
  },
};

/** Lets no prose be compiled that holds more than Markdown and known components: a compiled expression would run. */
const checkedProse = {
  name: 'checked-prose',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler(text, id) {
      const path = relative(fileURLToPath(new URL('.', import.meta.url)), id)
        .split('\\')
        .join('/');
      const faults = faultsOfProse(path, text).map(({ line, column, reason }) => `${path}:${line}:${column}: ${reason}`);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  },
};

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  cacheDir: './.cache/astro',
  // `npm run build` keeps what pages it can: src/site/kept.ts.
  experimental: { incrementalBuild: process.env.KEPT_CODE !== undefined },
  integrations: [mdx({ smartypants: false, syntaxHighlight: false }), provisional],
  vite: {
    // Everything within a page would need its hash in the policy of the page, which weighs on each.
    // `npm run build` lays what it has kept into the folder: scripts/lay-kept.ts.
    build: { cssTarget: target, assetsInlineLimit: 0, emptyOutDir: process.env.KEPT_CODE === undefined },
    css: { postcss: { plugins: sheetPlugins } },
    plugins: [checkedProse, clientScripts, plainImports, xmlReader, shippedPackages('client')],
  },
});
