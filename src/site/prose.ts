import type { CollectionEntry } from 'astro:content';
import { render } from 'astro:content';

type Content = Awaited<ReturnType<typeof render>>['Content'];

/**
 * Returns what an entry of prose says, to be rendered. Throws where Astro has lost its words: it then gives an empty page
 * without its title and goes on, which happens where another program of Astro writes into .astro/ at the same time.
 */
export async function proseOf(entry: CollectionEntry<'about' | 'topics'>): Promise<Content> {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  if ('title' in remarkPluginFrontmatter) return Content;
  throw new Error(
    `${entry.filePath ?? entry.id}: Astro has lost the words of this page. End \`npm run dev\`, \`npm run check\` or whatever else of Astro is at work on this project, and build again.`,
  );
}
