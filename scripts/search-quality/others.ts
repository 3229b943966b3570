import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Tab } from '../browsers/tab.ts';
import type { Site } from '../site.ts';
import { pageOf } from './judge.ts';
import type { TextPage } from './queries.ts';

/** An engine in the race: what it answers, and what a reader loads for the first query. */
export interface Runner {
  name: string;
  /** The ids of pages, the best first. */
  ask(query: string, lang: 'zh' | 'en'): Promise<string[]> | string[];
  /** Bytes for the first query in a language, brotli 11; undefined if it can only be told afterwards. */
  bytes(lang: 'zh' | 'en'): Promise<number> | number;
}

const require = createRequire(import.meta.url);

/** The bytes of a text or file as a careful server sends it. */
export function weigh(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** MiniSearch as it comes, or cutting Chinese into pairs of characters. */
export function miniSearch(pages: readonly TextPage[], name: string, tokenize?: (text: string) => string[]): Runner {
  const make = (lang: 'zh' | 'en'): MiniSearch => {
    const index = new MiniSearch({ fields: ['text'], ...(tokenize && { tokenize }) });
    index.addAll(pages.map((page) => ({ id: page.id, text: page[lang] })));
    return index;
  };
  const indexes = { zh: make('zh'), en: make('en') };
  const library = weigh(readFileSync(join(dirname(require.resolve('minisearch')), '../es/index.js')));
  return {
    name,
    ask: (query, lang) =>
      indexes[lang].search(query, { combineWith: 'AND', prefix: !tokenize || query.trim().length === 1 }).map(({ id }) => String(id)),
    bytes: (lang) => library + weigh(JSON.stringify(indexes[lang])),
  };
}

/** Pairs of neighbouring Chinese characters, single ones where there is no neighbour, and words of other letters. */
export function pairs(text: string): string[] {
  const plain = text.toLowerCase().replace(/(?<=\p{Script=Han})[^\p{L}\p{N}\s]+(?=\p{Script=Han})/gu, '');
  return (plain.match(/\p{Script=Han}+|[\p{L}\p{N}.%]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
  );
}

/** FlexSearch with its characters for Chinese and a context of neighbours. */
export function flexSearch(pages: readonly TextPage[]): Runner {
  const chinese = new Index({ encoder: Charset.CJK, tokenize: 'strict', context: { depth: 2, bidirectional: false, resolution: 9 } });
  const english = new Index({ encoder: Charset.LatinBalance, tokenize: 'forward', context: true });
  pages.forEach((page, number) => {
    chinese.add(number, page.zh);
    english.add(number, page.en);
  });
  const library = weigh(readFileSync(join(dirname(require.resolve('flexsearch')), 'flexsearch.bundle.module.min.mjs')));
  return {
    name: 'FlexSearch, CJK with context',
    ask: (query, lang) =>
      (lang === 'zh' ? chinese : english).search(query, { limit: 100 }).map((number) => pages[Number(number)]?.id ?? ''),
    bytes: (lang) => {
      const parts: string[] = [];
      (lang === 'zh' ? chinese : english).export((_key: string, data: string) => void parts.push(data));
      return Promise.resolve(library + weigh(parts.join('\n')));
    },
  };
}

// Made of text, for a loader that rewrites what it sees has no part in the page.
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- no word of it comes from outside
const askPagefind = new Function(
  'asked',
  `return import(asked.module).then(async (pagefind) => {
    const { results } = await pagefind.search(asked.query);
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.map(({ url }) => url);
  });`,
) as (asked: { module: string; query: string }) => Promise<string[]>;

/** Pagefind as its index lies in a site, in a tab on a page of the language. */
export function pagefind(site: Site, tabs: Record<'zh' | 'en', Tab>): Runner {
  const ask = async (query: string, lang: 'zh' | 'en'): Promise<string[]> => {
    const urls = await tabs[lang].evaluate(askPagefind, { module: `${site.base}pagefind/pagefind.js`, query });
    return urls.flatMap((url) => pageOf(url) ?? []);
  };
  return {
    name: 'Pagefind, stock',
    ask,
    bytes: async (lang) => {
      const before = tabs[lang].requests.length;
      await ask(lang === 'zh' ? '消薄' : 'digital economy', lang);
      const paths = [...new Set(tabs[lang].requests.slice(before).map((url) => new URL(url).pathname.slice(site.base.length)))];
      return paths.reduce((sum, path) => {
        const bytes = readFileSync(join(site.folder, path));
        return sum + (/\.(js|json|css)$/.test(path) ? weigh(bytes) : bytes.length);
      }, 0);
    },
  };
}
