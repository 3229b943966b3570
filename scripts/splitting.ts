import { basename, join, relative } from 'node:path';
import type { VFile } from 'vfile';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import type { EndedId } from '#report/register.ts';
import type { Files } from '#report/to-files.ts';
import { toFiles, toJson } from '#report/to-files.ts';
import type { TranslationNote } from '#report/to-translation.ts';
import { toTranslation } from '#report/to-translation.ts';
import { current } from './current.ts';
import { holdWords, holdWordsWithoutHashes } from './hold-words.ts';
import type { Project } from './project.ts';
import { readProjects, readSeed, wordFiles } from './project.ts';
import { root } from './root.ts';
import { sha256 } from '#export/sha256.ts';
import type { Change } from './write-files.ts';

/** What splitting one report gives: its files, and those on disk that it no longer gives. */
export interface Splitting {
  slug: string;
  folder: string;
  file: VFile;
  files: Files;
  stale: string[];
  /** The files of `en/`, and what an editor should know of them. */
  english: { files: Files; stale: string[]; notes: TranslationNote[] };
}

/** Splits every report of the project in memory; nothing is written. Throws where `zh/` is not as the last split wrote it. */
export function splitProjects(): Splitting[] {
  holdWords();
  return readProjects().map((project) => splitProject(project));
}

/** Returns what writing the splittings changes on disk: first words, then ended ids and outlines, last what is stale. */
export function changesOf(splittings: readonly Splitting[]): Change[] {
  const writes = splittings.flatMap(({ folder, files, english }) =>
    [...english.files, ...files].map(([name, after]) => ({ path: join(folder, name), after })),
  );
  const removals = splittings.flatMap(({ stale, english }) => [...stale, ...english.stale].map((path) => ({ path, after: null })));
  return [...writes, ...removals].flatMap(({ path, after }) => {
    const before = current(path) ?? null;
    return before === after ? [] : [{ path: relative(root, path), before, after }];
  });
}

/** Splits one report in memory; `file` is its seed, where that is not on disk yet. Fails on it where it cannot be split. */
export function splitProject(project: Project, file = readSeed(project.info, project.slug)): Splitting {
  const { slug, folder, info, register } = project;
  const hash = sha256(file.value);
  const tree = parse(file, info);
  const ended = identify(tree, register, hash, file);
  const files = toFiles(tree, { file: info.seed, sha256: hash }, ended, sha256);
  holdWordsWithoutHashes(project, files);
  const stale = wordFiles(folder).filter((path) => !files.has(`zh/${basename(path)}`));
  return { slug, folder, file, files, stale, english: splitEnglish(project, files, ended) };
}

/** Returns `en/` with the files and keys of `zh/`; a file in which nothing changes keeps its bytes. */
function splitEnglish({ folder, en }: Project, files: Files, ended: readonly EndedId[]): Splitting['english'] {
  const before = new Map([...en].map(([name, words]) => [`${name}.json`, words]));
  const source = [...files].flatMap(([path, text]) =>
    path.startsWith('zh/') ? [[path.slice('zh/'.length), Object.keys(JSON.parse(text) as object)] as const] : [],
  );
  const { files: after, notes } = toTranslation(new Map(source), before, ended);
  const texts = [...after].map(([name, words]) => {
    const kept = JSON.stringify(before.get(name)) === JSON.stringify(words) ? current(join(folder, 'en', name)) : undefined;
    return [`en/${name}`, kept ?? toJson(words)] as const;
  });
  return {
    files: new Map(texts),
    stale: [...before.keys()].filter((name) => !after.has(name)).map((name) => join(folder, 'en', name)),
    notes,
  };
}
