import type { APIRoute } from 'astro';
import { figureOf } from '#figure/figure.ts';
import { markOf } from '#figure/mark-path.ts';
import { getContent } from '#site/content.ts';

/** The site's mark as its icon, drawn from the text like the figure. */
export const GET: APIRoute = async () => {
  const { home } = await getContent();
  const { plain, named } = markOf(figureOf(home, 'zh'));
  const icon = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="2">',
    '<path fill="#faf8f3" d="M0 0h32v32H0z"/>',
    `<path stroke="#8b8473" d="${plain}"/><path stroke="#9c2a22" d="${named}"/></svg>`,
  ];
  return new Response(`${icon.join('')}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
