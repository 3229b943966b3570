import type { APIContext } from 'astro';
import { searchModules } from '#site/search-engine.ts';

/** `/search/search.js`, the engine for the pages of this site and for other programs, and what it loads when it needs it. */
export async function getStaticPaths() {
  return [...(await searchModules()).keys()].map((name) => ({ params: { file: name.replace(/\.js$/, '') } }));
}

/** One module of the engine: `import { search } from '/search/search.js'`. */
export async function GET({ params }: APIContext): Promise<Response> {
  const code = (await searchModules()).get(`${params['file'] ?? ''}.js`);
  return new Response(code ?? '', {
    status: code === undefined ? 404 : 200,
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
