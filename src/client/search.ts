/** A place that holds what was looked for, with its sentences. The contract of every engine of this site. */
export interface Found {
  /** The address of the page, from the root of the site. */
  url: string;
  title: string;
  hits: Hit[];
}

/** One passage of a place: where it is, its words, and which of them were found. */
export interface Hit {
  url: string;
  title: string;
  excerpt: string;
  /** `[start, end]` of every marked run of the excerpt. */
  ranges: [number, number][];
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: { title?: string }; sub_results: { url: string; title: string; excerpt: string }[] }>;
}

interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Thrown when this browser, or this copy of the site, has no index to search. */
export class SearchUnavailable extends Error {}

/** A module that returns two values: Pagefind needs an engine that knows such functions. */
const twoValues = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 65, 0, 11];

let engine: Promise<Pagefind> | undefined;

/** Searches the pages of the language of this page; `base` is the root of the site, `most` how many places at the most. */
export async function search(query: string, base: string, most = 20): Promise<Found[]> {
  if (query.trim() === '') return [];
  engine = engine || load(base);
  const pagefind = await engine;
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, meta, sub_results: parts }) => ({
    url,
    title: meta.title || url,
    hits: parts.map((part) => ({ url: part.url, title: part.title, ...unmark(part.excerpt) })),
  }));
}

async function load(base: string): Promise<Pagefind> {
  try {
    if (!WebAssembly.validate(new Uint8Array(twoValues))) throw new Error('no multi-value functions');
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, bundlePath: `${base}pagefind/` });
    await pagefind.init();
    return pagefind;
  } catch (error) {
    engine = undefined;
    throw new SearchUnavailable(String(error));
  }
}

/** The words of an excerpt and the runs it marks; its markup is read as text and never run. */
function unmark(html: string): { excerpt: string; ranges: [number, number][] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const ranges: [number, number][] = [];
  let excerpt = '';
  body.childNodes.forEach((node) => {
    const words = node.textContent || '';
    if (node.nodeName === 'MARK') ranges.push([excerpt.length, excerpt.length + words.length]);
    excerpt += words;
  });
  return { excerpt, ranges };
}
