import { z } from 'astro/zod';
import { isSlug, longestSlug } from '#address/paths.ts';
import { failAt } from './read.ts';

const form = `small letters and digits, parted by hyphens, at most ${longestSlug}, and none of the site’s own words`;

/** The name of a page in its address, where a file says it. */
export const slug = z.string().refine(isSlug, { message: `write ${form}` });

/** Throws a message about a file or folder of content/ whose name becomes a part of addresses and cannot. */
export function failIfNoSlug(name: string, path: string): void {
  if (isSlug(name)) return;
  failAt(path, `This name becomes part of addresses: ${form}. Rename it.`, 'content:slug');
}
