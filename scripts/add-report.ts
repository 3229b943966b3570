import { existsSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { VFile } from 'vfile';
import { isSlug } from '#address/paths.ts';
import { declarationOf } from '#report/declaration.ts';
import { outlineOf } from '#report/outline-of.ts';
import { parse, readLines } from '#report/parse.ts';
import { stated } from '#report/frame/stated.ts';
import { toJson } from '#report/to-files.ts';
import { openWorks } from '#report/frame/works.ts';
import { report } from '#schemas/report.ts';
import { readFile } from '#schemas/read.ts';
import { reportsFolder } from './content.ts';
import { outlineTree } from './outline-tree.ts';
import { readProjects } from './project.ts';
import { questionsOf } from './questions.ts';
import type { ReadText } from './read-text.ts';
import { readText } from './read-text.ts';
import { mainWork, reportJson } from './report-json.ts';
import { root } from './root.ts';
import { sayWarnings } from './say.ts';
import { sha256 } from './sha256.ts';
import { slugOf } from './slug-of.ts';
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
export async function addReport(name: string | undefined, folder: string, { slug: asked, join: joinCut, day }: AddOptions, disk?: Disk): Promise<void> {
  if (name === undefined || name === '') {
    new VFile({ path: 'FILE' }).fail('No file was named. Say which: npm run add -- FILE', { line: 1, column: 1 }, 'add:no-file');
  }
  finishWriting(root, disk);
  const read = await readText(name ?? '', folder);
  const { lines } = readLines(new VFile({ path: read.seed.path, value: read.seed.value }), joinCut);
  const starts = openWorks(lines, undefined, read.seed);
  const states = stated(lines, starts);
  const main = mainWork(states);
  const slug = asked ?? slugOf(main?.title.join('') ?? '', main?.date?.value, name ?? '');
  refuse(slug, read);

  const tree = parse(new VFile({ path: read.seed.path, value: read.seed.value }), undefined, joinCut);
  const kept = keptFile(slug, read);
  const original = { ...(kept !== undefined && { file: kept }), name: read.original.basename ?? '', sha256: sha256(read.original.value), container: read.container };
  const json = reportJson({ slug, day, joinLines: joinCut, original }, declarationOf(lines, tree, read.seed), states);
  const path = `reports/${slug}/report.json`;
  const info = readFile(new Map([[path, json]]), path, report);
  const seed = new VFile({ path: info.seed, value: read.seed.value });
  seed.messages.push(...read.original.messages);
  const project = { slug, folder: join(reportsFolder, slug), info, register: { tree: undefined, ended: [] }, hashes: undefined, sha256: undefined, zh: new Map(), en: new Map() };
  const splitting = splitProject(project, seed);
  const changes = [
    { path: info.seed, before: null, after: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.seed.value as Uint8Array) },
    { path: `content/${path}`, before: null, after: toJson(json) },
    ...changesOf([splitting]),
  ];
  if (kept !== undefined) writeFileSync(join(root, kept), read.original.value as Uint8Array, { flush: true });
  writeFiles(root, changes, disk);

  sayWarnings(seed);
  for (const each of [...(kept === undefined ? [] : [kept]), ...changes.map((change) => change.path)]) process.stdout.write(`wrote ${each}\n`);
  process.stdout.write(`\n${outlineTree(outlineOf(tree, seed))}\n${questionsOf(info, states, seed.messages.length)}`);
}

/** The file as it came is kept where the seed is not that file itself, byte for byte. */
function keptFile(slug: string, { original, seed }: ReadText): string | undefined {
  return sha256(original.value) === sha256(seed.value) ? undefined : `seeds/${slug}.original${extname(original.path).toLowerCase()}`;
}

/** Throws a message where a report cannot have a name, or where it or its text is there already. */
function refuse(slug: string, { original, seed }: ReadText): void {
  const place = { line: 1, column: 1 };
  if (!isSlug(slug)) {
    original.fail(
      `${slug === '' ? 'Neither the title nor the name of the file gives a name for the report' : `“${slug}” cannot stand in an address`}. Say one, in small letters and digits parted by hyphens, that names no other page: --slug ningbo-2019`,
      place,
      'add:slug',
    );
  }
  const same = readProjects().find((project) => project.sha256 === sha256(seed.value) || project.info.original?.sha256 === sha256(original.value));
  if (same) {
    original.fail(`This text is here already, as ${same.slug}. To mend it correct seeds/${same.slug}.txt and run \`npm run split\`.`, place, 'add:same-text');
  }
  const taken = [`seeds/${slug}.txt`, `seeds/${slug}.original${extname(original.path).toLowerCase()}`, `content/reports/${slug}`].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) {
    original.fail(`${taken} is there already, and nothing is overwritten. Choose another name with --slug, or remove it first.`, place, 'add:taken');
  }
}
