import type { CollectionEntry } from 'astro:content';
import { getCollection, render } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { EightEight, Gist } from '#schemas/topics.ts';
import { isCorrected } from './changes.ts';
import { getGlossary } from './glossary.ts';
import { homeEdition, sentenceAt, sentencesByKey } from './sentence-links.ts';
import type { Locale } from './urls.ts';
import { urlTo } from './urls.ts';

/** A topic in one language. */
export interface Topic {
  slug: string;
  locale: Locale;
  title: string;
  description: string;
  order: number;
  also: string[];
  entry: CollectionEntry<'topics'>;
}

/** The topics in every language, in their order, each with known references only. */
export async function getTopics(): Promise<Topic[]> {
  const entries = await getCollection('topics');
  await checkReferences();
  return entries
    .map((entry) => {
      const [locale = '', slug = ''] = entry.id.split('/');
      return { slug, locale: locale as Locale, ...entry.data, entry };
    })
    .sort((a, b) => a.order - b.order || (a.locale < b.locale ? -1 : 1));
}

/** What a topic says, to be rendered with its components. */
export async function contentOf({ entry }: Topic): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  return (await render(entry)).Content;
}

/** The page of a topic in a language. */
export function urlOfTopic(slug: string, locale: Locale): string {
  return urlTo(`${locale}/topics/${slug}/`);
}

/** The eight advantages and measures with our reading; every sentence it names stands in a report. */
export async function getEightEight(): Promise<EightEight> {
  const [found] = await getCollection('eightEight');
  if (!found) throw new AstroError('content/topics/eight-eight.json is missing.', 'The page on the strategy needs it.');
  for (const { reading } of found.data.items)
    for (const id of [...reading.direct, ...reading.related]) await sentenceAt(id, 'content/topics/eight-eight.json');
  return found.data;
}

/** What the editors say of a unit in one sentence; its targets are words of the text. */
export async function gistOf(id: string): Promise<Gist | undefined> {
  const [found] = await getCollection('gists');
  const gist = found?.data[id];
  if (!gist) return undefined;
  const targets = await Promise.all(gist.targets.map(async (target) => ((await stands(target, id)) ? target : [])));
  return { ...gist, targets: targets.flat() };
}

/** Whether the text says what a target quotes; words that were corrected since they were published are left to `npm run check`. */
async function stands({ sentence, zh }: Gist['targets'][number], unit: string): Promise<boolean> {
  const { sentence: printed, edition } = await sentenceAt(sentence, `content/topics/gists.json, ${unit},`);
  const squeezed = (words: string): string => words.replace(/\s/g, '');
  if (squeezed(printed.zh).includes(squeezed(zh))) return true;
  if (sentence in edition.ended || isCorrected(edition, sentence)) return false;
  throw new AstroError(`content/topics/gists.json quotes ${sentence} as “${zh}”, and it does not say so.`, `It says: ${printed.zh}`);
}

const raw: Record<string, string> = import.meta.glob('/content/topics/*/*.mdx', { query: '?raw', import: 'default', eager: true });
const references = /<(Term|Cite|Quote|Mentions|Units)\s[^>]*?\b(of|id)="([^"]*)"/g;

/** Fails at the first reference of a topic to what does not exist, naming file and line. */
async function checkReferences(): Promise<void> {
  const [{ concepts }, sentences, edition] = [await getGlossary(), await sentencesByKey(), await homeEdition()];
  for (const [path, text] of Object.entries(raw)) {
    for (const { index, 1: component = '', 3: name = '' } of text.matchAll(references)) {
      const isTerm = component === 'Term' || component === 'Mentions';
      const known = isTerm
        ? concepts.get(name)?.draft === false
        : component === 'Quote'
          ? sentences.has(name)
          : sentences.has(name) || edition?.places.has(name);
      if (known || (edition && name in edition.ended)) continue;
      const line = text.slice(0, index).split('\n').length;
      throw new AstroError(
        `${path.slice(1)}:${line}: <${component}> names “${name}”, and there is no such ${isTerm ? 'concept with a page' : 'place in the report'}.`,
        isTerm ? 'Write the name of a file of content/glossary that is no draft.' : 'Write an id that `npm run outline` shows.',
      );
    }
  }
}
