import { searchEngine } from '#library/search-engine.ts';

/** The search engine, for the pages of this site and for other programs: `import { search } from '/search/search.js'`. */
export async function GET(): Promise<Response> {
  return new Response(await searchEngine(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
