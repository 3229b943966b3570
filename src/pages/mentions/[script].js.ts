import type { APIRoute } from 'astro';
import { getContent } from '#site/content.ts';
import { spreadScript } from '#site/spread-script.ts';

/** One script where the site has several reports; else none, for no page asks for it. */
export async function getStaticPaths() {
  return (await getContent()).isSeveral ? [{ params: { script: 'spread' } }] : [];
}

/** What lists reports on the page of a concept. */
export const GET: APIRoute = async () =>
  new Response(await spreadScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
