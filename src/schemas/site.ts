import { z } from 'astro/zod';

/** `content/site.json`: what holds for the whole site. */
export const site = z.strictObject({
  /** The slug of the report that the front door, the home page, the header and the pictures of the site show. */
  home: z.string().min(1),
});
