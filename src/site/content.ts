import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { fromContent } from '#edition/from-content.ts';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import type { Family } from '#glossary/families.ts';
import { familiesFrom } from '#glossary/families.ts';
import type { Gists } from '#glossary/gists.ts';
import { gistsFrom } from '#glossary/gists.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import type { TextsRead } from '#origins/texts.ts';
import { textsFrom } from '#origins/texts.ts';
import type { Introductions } from '#schemas/introductions.ts';
import { introductions } from '#schemas/introductions.ts';
import { readFolder } from '#schemas/folder.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile } from '#schemas/read.ts';

/** All that the site is made of. */
export interface Content {
  files: ContentFiles;
  /** The home report first, the others by slug. */
  editions: readonly Edition[];
  /** The report that the front door, the home page, the header and the pictures of the site show. */
  home: Edition;
  /** There are other reports beside it: pages then say which one they are of. */
  isSeveral: boolean;
  glossary: Glossary;
  families: readonly Family[];
  /** The outside texts that were read, and how often each term stands in them. */
  texts: TextsRead;
  introductions: Introductions;
  gists: Gists;
  topics: readonly CollectionEntry<'topics'>[];
}

let content: Promise<Content> | undefined;

/** Returns the content of the site, opened once for all pages. */
export function getContent(): Promise<Content> {
  content ??= open();
  return content;
}

async function open(): Promise<Content> {
  const [data, topics] = await Promise.all([getCollection('data'), getCollection('topics')]);
  const files = new Map(data.flatMap((entry) => [...readFolder(entry.data.folder)]));
  const all = fromContent(files);
  const home = homeOf(files, all);
  const editions = [home, ...all.filter((edition) => edition !== home)];
  const glossary = createGlossary(conceptsFrom(files), sentencesOf(editions, home));
  return {
    files,
    editions,
    home,
    isSeveral: editions.length > 1,
    glossary,
    families: familiesFrom(files, glossary),
    texts: textsFrom(files),
    introductions: readFile(files, 'introductions.yaml', introductions),
    gists: gistsFrom(files),
    topics,
  };
}
