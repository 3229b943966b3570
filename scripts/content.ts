import { join } from 'node:path';
import { VFile } from 'vfile';
import { fromContent } from '#edition/from-content.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import type { EnglishRules } from '#schemas/english-rules.ts';
import { englishRules } from '#schemas/english-rules.ts';
import { filesUnder, readFolder } from '#schemas/folder.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile } from '#schemas/read.ts';
import { setPhrases } from '#schemas/set-phrases.ts';
import { site } from '#schemas/site.ts';
import { failIfNoSlug } from '#schemas/slug.ts';
import type { Passage } from './our-english.ts';
import { englishOfData, englishOfModule, englishOfProse } from './our-english.ts';
import { readBytes, root } from './root.ts';

/** The folder of all content. */
export const contentFolder = join(root, 'content');

/** The folder of all reports. */
export const reportsFolder = join(contentFolder, 'reports');

/**
 * Returns the files of content/ that are data, by their path from there: JSON and YAML.
 * `within` is a folder of content/ to which the reading is confined. Throws where a file is not well-formed.
 */
export function readContent(within = '', folder = contentFolder): ContentFiles {
  return readFolder(folder, within);
}

/** Returns every report of content/ as an edition, by slug; `folder` is that of all content, where it is another than this project's. */
export function readEditions(folder = contentFolder): Edition[] {
  return fromContent(readContent('reports', folder));
}

/** Returns the slug of the home report. */
export function readHome(folder = contentFolder): string {
  return readFile(readContent('', folder), 'site.json', site).home;
}

/** Returns the termbase, drafts included. */
export function readConcepts(folder = contentFolder): ConceptEntry[] {
  return conceptsFrom(readContent('', folder));
}

/** Returns what the editors hold for all reports, as the checks of content want it. */
export function readRules(): { concepts: ConceptEntry[]; setPhrases: string[]; english: EnglishRules; home: string; ours: Passage[] } {
  const files = readContent();
  const { idioms, places } = readFile(files, 'set-phrases.json', setPhrases);
  return {
    concepts: conceptsFrom(files),
    setPhrases: [...idioms, ...places],
    english: readFile(files, 'english-rules.json', englishRules),
    home: readHome(),
    ours: [...englishOfData(files), ...readEnglishProse(), ...englishOfModule(interfaceWords, readText(interfaceWords))],
  };
}

const interfaceWords = 'src/i18n/en.ts';

/** Returns the prose of content/, in both languages, by its path from there: `topics/en/six-tasks.mdx`. */
export function readProse(folder = contentFolder): Map<string, string> {
  return new Map(
    filesUnder(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const [, topic] = /^topics\/en\/(.*)\.mdx$/.exec(name) ?? [];
        if (topic !== undefined) failIfNoSlug(topic, `topics/en/${topic}.mdx`);
        return [name, textOf(join(folder, name), new VFile({ path: `content/${name}` }))];
      }),
  );
}

function readEnglishProse(): Passage[] {
  return [...readProse()].filter(([path]) => /(^|\/)en[/.]/.test(path)).flatMap(([path, text]) => englishOfProse(`content/${path}`, text));
}

function readText(path: string): string {
  return textOf(join(root, path), new VFile({ path }));
}

function textOf(path: string, file: VFile): string {
  return new TextDecoder().decode(readBytes(path, file).value as Uint8Array);
}
