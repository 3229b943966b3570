import type { CollectionEntry } from 'astro:content';
import type { render } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import { readFile } from '#schemas/read.ts';
import { failIfNoSlug } from '#schemas/slug.ts';
import type { EightEight, Glance } from '#schemas/topics.ts';
import { eightEight, glance } from '#schemas/topics.ts';
import { getContent } from './content.ts';
import { proseOf } from './prose.ts';

/** A topic in one language. */
export interface Topic {
  slug: string;
  locale: Locale;
  title: string;
  description: string;
  order: number;
  also: string[];
  /** The sentence that says the aim of it all. */
  aim?: string | undefined;
  /** Whether its head says which face is whose. */
  voices: boolean;
  entry: CollectionEntry<'topics'>;
}

/** Returns the topics in every language, in their order. */
export async function getTopics(): Promise<Topic[]> {
  const { topics } = await getContent();
  return topics
    .map((entry) => {
      const [locale = '', slug = ''] = entry.id.split('/');
      failIfNoSlug(slug, `topics/${entry.id}.mdx`);
      return { slug, locale: locale as Locale, ...entry.data, entry };
    })
    .sort((a, b) => a.order - b.order || (a.locale < b.locale ? -1 : 1));
}

/** Returns what a topic says, to be rendered with its components. */
export function contentOf({ entry }: Topic): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  return proseOf(entry);
}

/** Returns the eight advantages and measures with our reading. */
export async function getEightEight(): Promise<EightEight> {
  const { files } = await getContent();
  return readFile(files, 'topics/eight-eight.json', eightEight);
}

/** Returns what the page of the report at one look asks and shows. */
export async function getGlance(): Promise<Glance> {
  const { files } = await getContent();
  return readFile(files, 'topics/glance.json', glance);
}
