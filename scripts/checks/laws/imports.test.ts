import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../project.ts';

const dictionaries = ['STCharacters', 'STPhrases', 'TSCharacters', 'HKVariants', 'TWVariants'].map((name) => `opencc-js/dict/${name}`);

const faces = ['chinese-simplified-400', 'latin-400'].map(
  (name) => `@fontsource/noto-serif-sc/files/noto-serif-sc-${name}-normal.woff?inline`,
);

/** Who may import what: storeys of src/, and packages by name. `types` marks an import of types alone. */
const table: Record<string, { storeys: string[]; types?: string[]; packages: string[] }> = {
  text: { storeys: [], packages: ['node:zlib', 'vfile', 'vfile-message'] },
  report: { storeys: ['text'], packages: ['unist', 'unist-util-visit', 'vfile', 'vfile-message'] },
  citation: { storeys: ['text'], types: ['report'], packages: [] },
  terminology: { storeys: ['text'], types: ['report'], packages: [] },
  schemas: { storeys: [], types: ['report'], packages: ['astro/zod'] },
  'content.config.ts': { storeys: ['schemas'], packages: ['astro/content/config', 'astro/loaders'] },
  library: {
    storeys: ['text', 'report', 'citation', 'terminology', 'schemas'],
    packages: [
      ...['astro', 'astro/errors', 'astro:config/server', 'astro:content', 'fast-diff', 'node:url', 'vfile', 'vite', 'pinyin-pro'],
      ...['@resvg/resvg-wasm', '@resvg/resvg-wasm/index_bg.wasm?url&inline', 'node:crypto', 'remark', 'uqr'],
      ...faces,
      ...dictionaries,
    ],
  },
  i18n: { storeys: [], packages: [] },
  client: { storeys: ['text', 'citation', 'styles'], types: ['report', 'library'], packages: ['fast-diff', 'stemmer'] },
  components: { storeys: ['library', 'i18n', 'client', 'styles'], types: ['report', 'schemas'], packages: ['astro'] },
  layouts: { storeys: ['library', 'i18n', 'client', 'styles', 'components'], types: ['report', 'schemas'], packages: ['astro'] },
  pages: {
    storeys: ['library', 'i18n', 'client', 'styles', 'components', 'layouts', 'schemas'],
    types: ['report'],
    packages: ['astro', 'astro/zod'],
  },
  styles: { storeys: [], packages: [] },
};

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(ts|astro)$/.test(name) && !/\.test\.ts$/.test(name),
);

interface Import {
  from: string;
  to: string;
  isType: boolean;
  hasStorey: boolean;
}

function importsOf(name: string): Import[] {
  const text = readFileSync(join(src, name), 'utf8');
  const storey = name.split(/[\\/]/)[0] ?? '';
  return [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(([, type, to = '']) => {
    if (!to.startsWith('.') && !to.startsWith('#')) return { from: storey, to, isType: Boolean(type), hasStorey: false };
    const path = to.startsWith('#') ? to.slice(1) : posix.normalize(posix.join(dirname(name).replaceAll('\\', '/'), to));
    return { from: storey, to: path.split('/')[0] ?? '', isType: Boolean(type), hasStorey: true };
  });
}

test.each(files)('src/%s imports only what its storey may', (name) => {
  const wrong = importsOf(name).filter(({ from, to, isType, hasStorey }) => {
    const row = table[from];
    if (!row) return true;
    if (!hasStorey) return !row.packages.includes(to);
    return to !== from && !row.storeys.includes(to) && !(isType && row.types?.includes(to));
  });
  expect(wrong).toEqual([]);
});

test('every folder of src/ has its row', () => {
  const storeys = new Set(files.map((name) => name.split(/[\\/]/)[0] ?? ''));
  expect([...storeys].filter((storey) => !table[storey])).toEqual([]);
});

test('within a storey imports are relative, across storeys they start with #, and all name the ending', () => {
  const wrong = files.flatMap((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    return [...text.matchAll(/from\s+['"]([.#][^'"]+)['"]/g)].flatMap(([, to = '']) => {
      const storey = name.split(/[\\/]/)[0] ?? '';
      const crosses = to.startsWith('.') && relative(storey, join(dirname(name), to)).startsWith('..') && storey !== name;
      const stays = to.startsWith(`#${storey}/`);
      return crosses || stays || !/\.(ts|astro|css(\?url)?)$/.test(to) ? [`${name}: ${to}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});

test('content/ holds no code', () => {
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(content.filter(({ name }) => !/\.(json|mdx|md)$/.test(name)).map(({ name }) => name)).toEqual([]);
  const withImports = content.filter(
    ({ parentPath, name }) => name.endsWith('.mdx') && /^\s*(import|export)\s/m.test(readFileSync(join(parentPath, name), 'utf8')),
  );
  expect(withImports.map(({ name }) => name)).toEqual([]);
});
