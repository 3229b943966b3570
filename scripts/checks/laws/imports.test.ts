import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';
import { circlesIn, modulesIn, roomOf, toModule } from './imports.ts';

/** Who may import what: rooms, and packages by name or by what stands before their first slash. `types`: of these, types alone. */
interface Row {
  rooms: readonly string[];
  types?: readonly string[];
  packages: readonly string[];
}

const pure = ['text', 'address', 'report', 'schemas', 'edition', 'i18n'];
const seen = [
  ...pure,
  'glossary',
  'origins',
  'numbers',
  'figure',
  'citation',
  'documents',
  'dossier',
  'renderings',
  'compare',
  'draft',
  'export',
  'host',
  'search',
  'site',
  'client',
  'styles',
];

/** What verbs for people stand on. */
const asked = [
  ...pure,
  ...[
    'prose',
    'container',
    'glossary',
    'origins',
    'numbers',
    'figure',
    'citation',
    'documents',
    'draft',
    'renderings',
    'host',
    'search',
    'export',
  ],
];

/** The rooms of the house, from the lowest to the highest. */
const table: Readonly<Record<string, Row>> = {
  text: { rooms: [], packages: ['fast-diff', 'node:zlib', 'vfile', 'vfile-message'] },
  i18n: { rooms: [], packages: [] },
  container: {
    rooms: ['text'],
    packages: ['vfile', 'vfile-message', 'fflate', 'htmlparser2', 'remark', 'remark-gfm', 'mdast', 'unpdf'],
  },
  address: { rooms: ['text'], packages: [] },
  report: { rooms: ['text', 'address'], packages: ['unist', 'unist-util-visit', 'vfile', 'vfile-message'] },
  schemas: {
    rooms: ['address'],
    types: ['report', 'text'],
    packages: ['astro/zod', 'vfile', 'vfile-message', 'yaml', 'jsonc-parser', 'node:fs', 'node:path'],
  },
  prose: {
    rooms: ['schemas'],
    packages: ['@astrojs/internal-helpers', 'astro/zod', 'satteri', 'unist-util-visit', 'vfile', 'vfile-message'],
  },
  edition: { rooms: ['text', 'address', 'report', 'schemas', 'i18n'], packages: ['vfile'] },
  citation: { rooms: ['text', 'address'], packages: [] },
  documents: {
    rooms: ['text', 'address', 'citation', 'i18n'],
    packages: ['docx', 'fflate', 'mdast-util-to-markdown', 'mdast-util-gfm-autolink-literal', 'mdast-util-gfm-footnote'],
  },
  glossary: { rooms: pure, types: ['renderings'], packages: ['pinyin-pro', 'stemmer'] },
  origins: { rooms: [...pure, 'glossary'], packages: ['opencc-js'] },
  numbers: { rooms: [...pure, 'glossary'], packages: [] },
  dossier: { rooms: ['text', 'address'], packages: [] },
  renderings: { rooms: ['text', 'address'], packages: [] },
  compare: { rooms: ['text', 'address'], packages: [] },
  draft: { rooms: ['text', 'address', 'i18n', 'container', 'search'], packages: ['fast-diff', 'vfile'] },
  figure: { rooms: pure, packages: ['@resvg/resvg-wasm', 'qr', 'node:crypto', 'node:fs', 'node:path'] },
  host: { rooms: ['text', 'address'], packages: [] },
  search: { rooms: [...pure, 'glossary', 'numbers', 'host'], packages: ['fast-diff', 'stemmer', 'pinyin-pro', 'opencc-js'] },
  export: {
    rooms: [...pure, 'glossary', 'renderings', 'compare', 'origins', 'numbers', 'figure', 'citation', 'documents'],
    packages: ['node:crypto', 'remark', 'fflate', 'n3', 'nanotar', 'write-excel-file', 'ical-generator'],
  },
  site: {
    rooms: [...pure, 'glossary', 'origins', 'numbers', 'figure', 'export', 'search'],
    packages: [
      ...['astro:content', 'astro:config', 'vite', 'vfile-message', 'node:fs', 'node:path', 'node:url'],
      ...['@resvg/resvg-wasm', '@fontsource/noto-serif-sc', 'htmlparser2'],
    ],
  },
  client: {
    rooms: ['text', 'address', 'citation', 'documents', 'dossier', 'draft', 'renderings', 'compare', 'figure', 'i18n', 'host'],
    types: ['search', 'glossary', 'origins', 'numbers'],
    packages: [],
  },
  bundles: { rooms: ['client', 'search', 'styles'], packages: [] },
  styles: { rooms: [], packages: [] },
  components: { rooms: seen, packages: [] },
  layouts: { rooms: [...seen, 'components'], packages: [] },
  pages: { rooms: [...seen, 'components', 'layouts'], types: ['prose'], packages: ['astro', 'astro/zod'] },
  'content.config.ts': { rooms: ['schemas'], packages: ['astro', 'astro:content', 'node:url'] },
  scripts: { rooms: asked, packages: ['*'] },
  'scripts/checks': { rooms: [...asked, 'client', 'compare', 'dossier', 'scripts'], packages: ['*'] },
};

const modules = modulesIn('src', 'scripts');
const isTest = (path: string): boolean => path.endsWith('.test.ts');

test('every file imports only what its room may', () => {
  const wrong = modules.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const row = table[room];
    if (!row) return [`${path}: its room has no row in the table`];
    return imports
      .filter(({ to, isOurs, isType }) => {
        if (!isOurs) return !isTest(path) && !row.packages.some((name) => name === '*' || to === name || to.startsWith(`${name}/`));
        const other = roomOf(to);
        // A test beside its module may try it on the real content.
        if (isTest(path) && other === 'scripts') return false;
        // The verbs of scripts/ stand on the checks that they run; bench and shots read pages as checks do.
        if (room === 'scripts' && other === 'scripts/checks') return false;
        return other !== room && !row.rooms.includes(other) && !(isType && row.types?.includes(other));
      })
      .map(({ specifier }) => `${path}: ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test('a forbidden import is found', () => {
  const { imports } = toModule(
    'src/text/x.ts',
    "import { a } from '#report/a.ts';\nimport type { B } from './b.ts';\nvoid import('../site/c.ts');",
  );
  expect(imports.map(({ to, isType }) => [roomOf(to), isType])).toEqual([
    ['report', false],
    ['text', true],
    ['site', false],
  ]);
});

test('no modules import each other in a circle', () => {
  expect(circlesIn(modules).map((circle) => circle.join(' > '))).toEqual([]);
});

test('a circle is found', () => {
  const circle = [
    toModule('src/text/a.ts', "import './b.ts';"),
    toModule('src/text/b.ts', "import './a.ts';\nimport type { A } from './a.ts';"),
  ];
  expect(circlesIn(circle)).toEqual([['src/text/a.ts', 'src/text/b.ts', 'src/text/a.ts']]);
});

test('within a room imports are relative, across rooms they start with #, and all name the ending', () => {
  const wrong = modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ isOurs }) => isOurs)
      .filter(({ to, specifier }) => {
        const isInSrc = path.startsWith('src/');
        const crosses =
          specifier.startsWith('.') &&
          isInSrc &&
          to.startsWith('src/') &&
          roomOf(to) !== roomOf(path) &&
          roomOf(path) !== 'content.config.ts';
        const stays = specifier.startsWith('#') && isInSrc && roomOf(to) === roomOf(path);
        return crosses || stays || !/\.(ts|astro|json|css(\?url)?)$/.test(specifier);
      })
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('content/ holds no code', () => {
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(content.filter(({ name }) => !/\.(json|yaml|mdx|md)$/.test(name)).map(({ name }) => name)).toEqual([]);
});
