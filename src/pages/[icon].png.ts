import type { APIContext } from 'astro';
import { draw } from '#figure/draw.ts';
import { figureOf } from '#figure/figure.ts';
import { iconOf } from '#figure/icon.ts';
import { getContent } from '#site/content.ts';
import { drawingTools } from '#site/drawing-tools.ts';
import { icons } from '#site/pictures.ts';

/** The site's mark in pixels: for the home screen of a phone, and for chats that show a picture of the page itself. */
export function getStaticPaths() {
  return Object.entries(icons).map(([icon, width]) => ({ params: { icon }, props: { width } }));
}

/** The mark, as wide as is asked, with a margin since some round its corners off. */
export async function GET({ props: { width } }: APIContext<{ width: number }>): Promise<Response> {
  const { home } = await getContent();
  const png = await draw(iconOf(figureOf(home, 'zh'), 4), drawingTools(), width);
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
}
