import type { Figure } from './figure-shape.ts';
import { markOf } from './mark-path.ts';

/** Returns the site's mark on its paper as an SVG of 32 by 32; `margin` is left around the mark, for icons whose corners are cut. */
export function iconOf(figure: Figure, margin = 0): string {
  const { plain, named } = markOf(figure);
  const size = 32 + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${size} ${size}" fill="none" stroke-width="2">`,
    `<path fill="#faf8f3" d="M${-margin} ${-margin}h${size}v${size}h-${size}z"/>`,
    `<path stroke="#8b8473" d="${plain}"/><path stroke="#9c2a22" d="${named}"/></svg>`,
  ].join('');
}
