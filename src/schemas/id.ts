import { z } from 'astro/zod';
import { isId } from '#address/grammar.ts';

/** An id where a page, a file or a line of `_redirects` is made of it. */
export const id = z.string().refine(isId, { message: 'this is no id as docs/ADDRESS.md has it' });
