import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtRule, Plugin } from 'postcss';
import customMedia from 'postcss-custom-media';
import type { Plugin as VitePlugin } from 'vite';
import { root } from './root.ts';

/** The engines that every page must work in; newer features are an enhancement. */
export const target: string[] = ['chrome80', 'safari13.1'];

/**
 * Lets parts that come later come by a plain import(): the bundler would wrap each in lines that look for sheets and
 * modules to preload, of which there are none, and which weigh on every page.
 */
export const plainImports: VitePlugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

/**
 * Fits the library that reads XML to browsers: without the names of characters that HTML knows, which weigh more than all
 * of it, and without a call that our oldest engine lacks.
 */
export const xmlReader: VitePlugin = {
  name: 'xml-reader',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /\/entities\/dist\/generated\/decode-data-html\.js$/ },
    handler: () => 'export const htmlDecodeTree = new Uint16Array();',
  },
  transform: {
    filter: { id: /\/htmlparser2\/dist\/Parser\.js$/ },
    handler: (code) => code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call('),
  },
};

/** Puts the widths of tokens.css before every sheet, since each is compiled by itself. */
const widths: Plugin = {
  postcssPlugin: 'widths',
  Once(sheet, { postcss }) {
    const tokens = postcss.parse(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
    tokens.walkAtRules('custom-media', (width: AtRule) => void sheet.prepend(width.clone()));
  },
};

/** What every style sheet goes through. */
export const sheetPlugins: Plugin[] = [widths, customMedia() as Plugin];
