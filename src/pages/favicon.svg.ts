import type { APIRoute } from 'astro';
import { figureOf } from '#figure/figure.ts';
import { iconOf } from '#figure/icon.ts';
import { getContent } from '#site/content.ts';

/** The site's mark as its icon, drawn from the text like the figure. */
export const GET: APIRoute = async () => {
  const { home } = await getContent();
  return new Response(`${iconOf(figureOf(home, 'zh'))}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
