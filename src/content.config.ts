import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { titled, topic } from './schemas/topics.ts';

/**
 * Everything the site is made of, as files: what they hold is read by the rooms that know it (`fromContent`,
 * `conceptsFrom`), for the site as for scripts. Ids are paths within content/: `reports/wenzhou-2018/zh/r2.json`.
 */
export const collections = {
  data: defineCollection({ loader: glob({ base: './content', pattern: '**/*.{json,yaml}', generateId: ({ entry }) => entry }) }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '*.mdx' }), schema: titled }),
  topics: defineCollection({
    loader: glob({ base: './content/topics', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: topic,
  }),
};
