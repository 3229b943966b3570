import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { fileURLToPath } from 'node:url';
import { titled, topic } from './schemas/topics.ts';

/**
 * Says where the data of content/ lies, which pages read as scripts and checks do; while pages are served, anew at each
 * change. Held in the store of Astro it would be written and read once more, and stay in memory twice.
 */
const data: Loader = {
  name: 'data',
  load: ({ store, watcher, config }) => {
    const folder = fileURLToPath(new URL('content/', config.root));
    let changes = 0;
    const say = (): void => void store.set({ id: 'folder', data: { folder, changes } });
    watcher?.add(folder);
    watcher?.on('all', (_, path) => {
      if (!path.startsWith(folder)) return;
      changes++;
      say();
    });
    say();
    return Promise.resolve();
  },
};

/** Everything the site is made of: the data of content/ as one folder, which `site/content.ts` reads, and its prose. */
export const collections = {
  data: defineCollection({ loader: data, schema: z.object({ folder: z.string(), changes: z.number() }) }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '*.mdx' }), schema: titled }),
  topics: defineCollection({
    loader: glob({ base: './content/topics', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: topic,
  }),
};
