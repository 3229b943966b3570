import { defineCollection } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readFolder } from './schemas/folder.ts';
import { titled, topic } from './schemas/topics.ts';

/** Reads the data of content/ as scripts and checks read it; while pages are served, anew at each change. */
const data: Loader = {
  name: 'data',
  load: ({ store, watcher, logger, config }) => {
    const folder = fileURLToPath(new URL('content/', config.root));
    const read = (): void => {
      const files = readFolder(folder);
      store.clear();
      for (const [id, held] of files) store.set({ id, data: held as Record<string, unknown> });
    };
    watcher?.add(folder);
    watcher?.on('all', (_, path) => {
      if (!path.startsWith(folder)) return;
      try {
        read();
      } catch (error) {
        logger.error(String(error));
      }
    });
    read();
    return Promise.resolve();
  },
};

/**
 * Everything the site is made of, as files: what they hold is read by the rooms that know it (`fromContent`,
 * `conceptsFrom`), for the site as for scripts. Ids are paths within content/: `reports/wenzhou-2018/zh/r2.json`.
 */
export const collections = {
  data: defineCollection({ loader: data }),
  about: defineCollection({ loader: glob({ base: './content/about', pattern: '*.mdx' }), schema: titled }),
  topics: defineCollection({
    loader: glob({ base: './content/topics', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: topic,
  }),
};
