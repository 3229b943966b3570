import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { langOf, locales } from '#i18n/locale.ts';
import { sayTable } from './bench/table.ts';
import { browseModern } from './browsers/tab.ts';
import { indexPages } from './index-pages.ts';
import { dataOf, engineOf } from './search-quality/engine.ts';
import { judge, pageOf } from './search-quality/judge.ts';
import type { Runner } from './search-quality/others.ts';
import { flexSearch, miniSearch, pagefind, pairs, weigh } from './search-quality/others.ts';
import type { Questions } from './search-quality/queries.ts';
import { askAll, pagesFrom, termsFrom } from './search-quality/queries.ts';
import { serve } from './serve.ts';
import { builtSite } from './site.ts';

/** Puts the search of the built site beside other engines: the same pages, the same questions, a table in Markdown. */
const site = builtSite(process.argv[2]);
if (!existsSync(join(site.folder, 'search/search.js'))) throw new Error(`${site.folder} holds no search. Run \`npm run build\` first.`);
const { zh, en } = dataOf(site);
const pages = pagesFrom(zh, en);
const questions = askAll(pages, termsFrom(zh), en.terms);

// The pages of the site let no WebAssembly run, with which Pagefind works.
const besides = { ...site, folder: mkdtempSync(join(tmpdir(), 'pagefind-')) };
for (const locale of locales) {
  mkdirSync(join(besides.folder, locale));
  writeFileSync(join(besides.folder, locale, 'index.html'), `<!doctype html><html lang="${langOf(locale)}"><title>Pagefind</title></html>`);
}
await indexPages(
  site.folder,
  pages.flatMap(({ id }) => locales.map((locale) => `${locale}/${id}/`)),
  besides.folder,
);

const server = await serve(besides);
const browser = await browseModern();
const tabs = { zh: await browser.newTab(), en: await browser.newTab() };
await tabs.zh.open(`${server.url}zh/`);
await tabs.en.open(`${server.url}en/`);

const runners: Runner[] = [
  await ours(),
  pagefind(besides, tabs),
  miniSearch(pages, 'MiniSearch, default'),
  miniSearch(pages, 'MiniSearch, pairs of characters', pairs),
  flexSearch(pages),
];

const quality: string[][] = [];
const cost: string[][] = [];
for (const runner of runners) {
  const first = { zh: await runner.bytes('zh'), en: await runner.bytes('en') };
  const times: number[] = [];
  const row = [runner.name];
  for (const [kind, list] of Object.entries(questions)) {
    const answers: string[][] = [];
    for (const { query } of list) {
      const begun = performance.now();
      answers.push(await runner.ask(query, kind === 'English' ? 'en' : 'zh'));
      times.push(performance.now() - begun);
    }
    const { first: best, inThree, recall, precision, nothing } = judge(list, answers);
    row.push(kind === 'pinyin' || kind === 'initials' ? short(inThree) : [best, recall, precision, nothing].map(short).join(' / '));
  }
  quality.push(row);
  times.sort((a, b) => a - b);
  cost.push([
    runner.name,
    ...[first.zh, first.en].map((bytes) => (bytes / 1024).toFixed(1)),
    ...[0.5, 0.95].map((part) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2)),
  ]);
}
await browser.close();
await server.close();
rmSync(besides.folder, { recursive: true });

const kinds = Object.keys(questions) as (keyof Questions)[];
sayTable(
  `${pages.length} pages, ${kinds.reduce((sum, kind) => sum + questions[kind].length, 0)} questions: right page first / recall / precision / nothing found; pinyin and initials: a right page in the first three`,
  ['engine', ...kinds.map((kind) => `${kind} (${questions[kind].length})`)],
  quality,
);
sayTable(
  'What it costs: KiB for the first query (brotli 11), milliseconds a query',
  ['engine', 'first Chinese', 'first English', 'median', 'p95'],
  cost,
);

async function ours(): Promise<Runner> {
  const engine = await engineOf(site);
  const size = (...names: string[]): number => names.reduce((sum, name) => sum + weigh(readFileSync(join(site.folder, 'search', name))), 0);
  const modules = withImports('search.js');
  const chinese = size(...modules, 'zh.json', 'terms.json');
  const latin = withImports('latin.js').filter((name) => !modules.includes(name));
  return {
    name: 'This site',
    ask: async (query, lang) => (await engine.search(query, { locale: lang })).flatMap(({ url }) => pageOf(url) ?? []),
    bytes: (lang) => (lang === 'zh' ? chinese : chinese + size(...latin, 'en.json', 'sound.json')),
  };
}

/** A module with those that it imports at once. */
function withImports(name: string): string[] {
  const code = readFileSync(join(site.folder, 'search', name), 'utf8');
  const imported = [...code.matchAll(/from\s*["'`]\.\/([\w-]+\.js)["'`]/g)].flatMap(([, other = '']) => withImports(other));
  return [...new Set([name, ...imported])];
}

function short(value: number): string {
  return value === 1 || value === 0 ? String(value) : value.toFixed(3).replace(/^0/, '');
}
