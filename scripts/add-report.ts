import { join } from 'node:path';
import { VFile } from 'vfile';
import { outlineOf } from '#report/outline-of.ts';
import { nothingPublished } from '#report/register.ts';
import { toJson } from '#report/to-files.ts';
import { readFile } from '#schemas/read.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { report } from '#schemas/report.ts';
import { reportsFolder } from './content.ts';
import { failIfLinkedOut } from './links-out.ts';
import { outlineTree } from './outline-tree.ts';
import type { Project } from './project.ts';
import { readProjects } from './project.ts';
import { proposalOf } from './proposal.ts';
import { questionsOf } from './questions.ts';
import { readText } from './read-text.ts';
import { keptFiles, originalOf } from './received.ts';
import { refuseReport } from './refuse-report.ts';
import { mainWork, reportJson } from './report-json.ts';
import { root } from './root.ts';
import { sayWarnings } from './say.ts';
import { slugOf } from './slug-of.ts';
import type { Splitting } from './splitting.ts';
import { changesOf, splitProject } from './splitting.ts';
import type { Disk } from './write-files.ts';
import { finishWriting, writeFiles } from './write-files.ts';

/** How a file is added: under which name, with cut lines joined or not, and on which day (2026-12-01). */
export interface AddOptions {
  slug: string | undefined;
  join: boolean;
  day: string;
}

/**
 * Adds a file, named from a folder, as a report: keeps it beside its seed, writes all that can be said of it, prints its
 * outline and the questions that are left. Throws a message, with nothing written, where it cannot be read or is there already.
 */
export async function addReport(name: string | undefined, folder: string, options: AddOptions, disk?: Disk): Promise<void> {
  if (name === undefined || name === '') {
    return new VFile({ path: 'FILE' }).fail('No file was named. Say which: npm run add -- FILE', { line: 1, column: 1 }, 'add:no-file');
  }
  const read = await readText(name, folder);
  const proposed = proposalOf(read.seed, options.join);
  failIfLinkedOut(root);
  if (finishWriting(root, disk).length > 0) process.stdout.write('Finished a split that was interrupted.\n');
  const main = mainWork(proposed.states);
  const slug = options.slug ?? slugOf(main?.title.join('') ?? '', main?.date?.value, name);
  refuseReport(slug, read.original);

  const original = originalOf(slug, read);
  const json = reportJson({ slug, day: options.day, joinLines: options.join, original }, proposed.declaration, proposed.states);
  const path = `reports/${slug}/report.json`;
  const info = readFile(new Map([[path, json]]), path, report);
  const seed = new VFile({ path: info.seed, value: read.seed.value });
  seed.messages.push(...read.original.messages);
  const splitting = splitProject(newProject(slug, info), seed);
  warnOfSameWords(splitting);
  const changes = [...keptFiles(info, read), { path: `content/${path}`, before: null, after: toJson(json) }, ...changesOf([splitting])];
  writeFiles(root, changes, disk);

  sayWarnings(seed);
  for (const change of changes) process.stdout.write(`wrote ${change.path}\n`);
  process.stdout.write(`\n${outlineTree(outlineOf(proposed.tree, seed))}\n${questionsOf(info, proposed.states, seed.messages.length)}`);
}

const newProject = (slug: string, info: ReportInfo): Project => ({
  slug,
  folder: join(reportsFolder, slug),
  info,
  register: nothingPublished,
  hashes: undefined,
  sha256: undefined,
  zh: new Map(),
  en: new Map(),
});

/** Warns where another report has the same words: two files may well hold one report. */
function warnOfSameWords({ files, file }: Splitting): void {
  const words = [...files].filter(([path]) => path.startsWith('zh/'));
  const same = readProjects().find(
    ({ zh }) => zh.size === words.length && [...zh].every(([name, part]) => files.get(`zh/${name}.json`) === toJson(part)),
  );
  if (!same) return;
  file.message(
    `${same.slug} has the same words, in another file. Keep both only if both are meant.`,
    { line: 1, column: 1 },
    'add:same-text',
  );
}
