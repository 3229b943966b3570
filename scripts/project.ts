import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import type { z } from 'astro/zod';
import type { Register } from '#report/register.ts';
import { fromFiles } from '#report/from-files.ts';
import { ended } from '#schemas/ended.ts';
import { outline } from '#schemas/outline.ts';
import { report } from '#schemas/report.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { sourceWords } from '#schemas/text.ts';

/** The top of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of all reports. */
export const reportsFolder = join(root, 'content/reports');

/** Where the sample reports lie on a machine that has them; undefined elsewhere. */
export const corpusFolder: string | undefined = [resolve(root, '../shared/corpus')].find((folder) => existsSync(folder));

/** A report as its editor left it: what is declared, and what was published so far. */
export interface Project {
  slug: string;
  folder: string;
  info: ReportInfo;
  register: Register;
  /** The hash of the seed that was split last, if any was. */
  sha256: string | undefined;
}

/** Every report of the project, by slug. */
export function readProjects(): Project[] {
  return readdirSync(reportsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readProject(name))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readProject(slug: string): Project {
  const folder = join(reportsFolder, slug);
  const info = readJson(join(folder, 'report.json'), report);
  const skeleton = existsSync(join(folder, 'outline.json')) ? readJson(join(folder, 'outline.json'), outline) : undefined;
  const words = new Map(wordFiles(folder).flatMap((path) => Object.entries(readJson(path, sourceWords))));
  const endedById = existsSync(join(folder, 'ended.json')) ? readJson(join(folder, 'ended.json'), ended) : {};
  const endedIds = Object.entries(endedById).map(([id, entry]) => ({ id, ...entry }));
  return { slug, folder, info, register: { tree: skeleton && fromFiles(skeleton, words), ended: endedIds }, sha256: skeleton?.seed.sha256 };
}

/** The files of words that `split` has written for a report. */
export function wordFiles(folder: string): string[] {
  const zh = join(folder, 'zh');
  return existsSync(zh)
    ? readdirSync(zh)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(zh, name))
    : [];
}

/** The bytes of a file that lies within the project, with its path as a reader of messages sees it. */
export function readSeed(info: ReportInfo, slug: string): VFile {
  const path = resolve(root, info.seed);
  const file = new VFile({ path: relative(root, path) });
  if (!path.startsWith(resolve(root) + sep)) {
    file.fail(
      `report.json of ${slug} names a seed outside the project. Put the text into seeds/.`,
      { line: 1, column: 1 },
      'project:seed-outside',
    );
  }
  return readBytes(path, file);
}

/** Fills a file with the bytes at a path, or fails on it in plain words. */
export function readBytes(path: string, file: VFile): VFile {
  try {
    file.value = readFileSync(path);
    return file;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'There is no such file. Check the name and the folder you are in.'
        : code === 'EISDIR'
          ? 'This is a folder, not a file. Name the text file itself.'
          : code === 'EACCES'
            ? 'The file may not be read. Change its permissions.'
            : `The file cannot be read (${code ?? String(error)}).`;
    return file.fail(reason, { line: 1, column: 1 }, 'project:unreadable');
  }
}

/** Reads a JSON file by its schema, or fails naming file, line or key, and remedy. */
export function readJson<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  const file = readBytes(path, new VFile({ path: relative(root, path) }));
  const text = new TextDecoder().decode(file.value as Uint8Array);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const before = text.slice(0, at).split('\n');
    file.fail(
      `This is no valid JSON (${(error as Error).message}). Mend it here.`,
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      'project:invalid-json',
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return file.fail(
    `The key \`${issue?.path.join('.') ?? ''}\` is not as it should be: ${issue?.message ?? ''}. Mend it here.`,
    { line: 1, column: 1 },
    'project:invalid-data',
  );
}
