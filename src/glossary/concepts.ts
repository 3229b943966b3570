import type { Concept } from '#schemas/glossary.ts';
import { concept } from '#schemas/glossary.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile } from '#schemas/read.ts';
import { failIfNoSlug } from '#schemas/slug.ts';
import { eightEight } from '#schemas/topics.ts';

/** A concept of the termbase with its slug; one that is a draft has no page, but its words count. */
export interface ConceptEntry extends Concept {
  slug: string;
}

/** Returns the termbase, by slug: every file of content/glossary/. Throws at the first that is not as it should be. */
export function conceptsFrom(files: ContentFiles): ConceptEntry[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('glossary/'))
    .map((path) => withMembers({ slug: slugOf(path), ...readFile(files, path, concept) }, files))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function slugOf(path: string): string {
  const slug = path.slice('glossary/'.length).replace(/\.yaml$/, '');
  failIfNoSlug(slug, path);
  return slug;
}

function withMembers(entry: ConceptEntry, files: ContentFiles): ConceptEntry {
  if (entry.membersIn === undefined) return entry;
  const { items } = readFile(files, entry.membersIn, eightEight);
  const members = items.map(({ zh, en, concept }) => ({
    zh: `${zh.advantage}：${zh.measure}`,
    en: `${en.advantage.charAt(0).toUpperCase()}${en.advantage.slice(1)}: ${en.measure}`,
    ...(concept !== undefined && { concept }),
  }));
  return { ...entry, members };
}

/** Returns every form in which the English of a concept may stand in running text. */
export function formsOf({ en }: ConceptEntry): string[] {
  return [en.term, ...en.forms, ...en.also.map(({ term }) => term)];
}

/** Returns what a finder of mentions needs to know of a concept. */
export function toTerm({ slug, zh, only }: ConceptEntry): {
  slug: string;
  variants: readonly string[];
  only: readonly string[] | undefined;
} {
  return { slug, variants: zh.variants, only };
}

/** Returns how a concept is spelled out: as its file says, else by whether it has members. */
export function spelledOutOf({ spelledOut, members }: ConceptEntry): NonNullable<ConceptEntry['spelledOut']> {
  return spelledOut ?? (members.length === 0 ? 'nowhere' : members.every(({ sentence }) => sentence) ? 'here' : 'elsewhere');
}

/** Returns the language of a title or a name: Chinese where it has a Chinese character. */
export function langOfWords(words: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
}
