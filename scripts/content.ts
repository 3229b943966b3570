import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { parse, YAMLParseError } from 'yaml';
import { fromContent } from '#edition/from-content.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import type { EnglishRules } from '#schemas/english-rules.ts';
import { englishRules } from '#schemas/english-rules.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFile } from '#schemas/read.ts';
import { setPhrases } from '#schemas/set-phrases.ts';
import { site } from '#schemas/site.ts';
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
  const top = join(folder, within);
  const names = existsSync(top) ? readdirSync(top, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(
    names
      .map((name) => join(top, name))
      .filter((path) => path.endsWith('.json') || path.endsWith('.yaml'))
      .map((path) => [relative(folder, path).split('\\').join('/'), path.endsWith('.json') ? readJson(path) : readYaml(path)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
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
export function readRules(): { concepts: ConceptEntry[]; setPhrases: string[]; english: EnglishRules; ours: Passage[] } {
  const files = readContent();
  const { idioms, places } = readFile(files, 'set-phrases.json', setPhrases);
  return {
    concepts: conceptsFrom(files),
    setPhrases: [...idioms, ...places],
    english: readFile(files, 'english-rules.json', englishRules),
    ours: [...englishOfData(files), ...readEnglishProse(), ...englishOfModule(interfaceWords, readText(interfaceWords))],
  };
}

const interfaceWords = 'src/i18n/en.ts';

/** Returns the prose of content/, in both languages, by its path from there: `topics/en/six-tasks.mdx`. */
export function readProse(): Map<string, string> {
  return new Map(
    readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.split('\\').join('/'))
      .sort()
      .map((name) => [name, readText(join('content', name))]),
  );
}

function readEnglishProse(): Passage[] {
  return [...readProse()].filter(([path]) => /(^|\/)en[/.]/.test(path)).flatMap(([path, text]) => englishOfProse(`content/${path}`, text));
}

function readText(path: string): string {
  return textOf(join(root, path), new VFile({ path }));
}

/** Returns what a JSON file holds; throws, naming line and column, where it is not well-formed. */
export function readJson(path: string): unknown {
  const file = new VFile({ path: relative(root, path) });
  const text = textOf(path, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const before = text.slice(0, at).split('\n');
    return file.fail(
      `This is no valid JSON (${(error as Error).message}). Mend it here.`,
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      'content:invalid-json',
    );
  }
}

function readYaml(path: string): unknown {
  const file = new VFile({ path: relative(root, path) });
  try {
    return parse(textOf(path, file)) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const [{ line, col }] = error.linePos ?? [{ line: 1, col: 1 }];
    return file.fail(
      `This is no valid YAML (${error.message.split('\n', 1)[0] ?? ''}). Mend it here: words with a colon and a space, or with a quotation mark at their head, stand between straight quotation marks.`,
      { line, column: col },
      'content:invalid-yaml',
    );
  }
}

function textOf(path: string, file: VFile): string {
  return new TextDecoder().decode(readBytes(path, file).value as Uint8Array);
}
