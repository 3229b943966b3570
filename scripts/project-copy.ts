import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { parse } from '#report/parse.ts';
import type { Segment } from '#report/types.ts';
import type { ReportInfo, WorkInfo } from '#schemas/report.ts';
import { report } from '#schemas/report.ts';
import { root } from './root.ts';

const left = new Set(['node_modules', 'dist', '.git', '.cache', '.astro', 'shots']);

/** Makes a copy of the project in a folder of its own, to try changes on, and gives the folder: an empty one, or a new one where none is named. */
export function copyProject(folder = mkdtempSync(join(tmpdir(), 'project-'))): string {
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Brings a copy of the project up to date but for its reports: code and content are what they are here, caches stay. */
export function renewCopy(folder: string): void {
  const isKept = (path: string): boolean => left.has(path) || ['content/reports', 'seeds'].includes(path);
  for (const path of [...readdirSync(root), ...readdirSync(join(root, 'content')).map((name) => `content/${name}`)]) {
    if (isKept(path) || path === 'content') continue;
    rmSync(join(folder, path), { recursive: true, force: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

// A build keeps its caches beside the packages, where two builds of different seeds at once would mix them up.
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const isNew = (name: string): boolean => !name.startsWith('.') && !existsSync(join(to, name));
  for (const name of readdirSync(from).filter(isNew)) symlinkSync(join(from, name), join(to, name));
}

/** What the editor of an added report says of it beyond what report.json must have. */
export type Known = Partial<Pick<ReportInfo, 'name' | 'short' | 'speaker' | 'occasion' | 'issuer' | 'place' | 'kind' | 'number'>> &
  Pick<WorkInfo, 'date'>;

/**
 * Adds a text to a copy of the project as a report of its own, with no more in its report.json than it must have and what
 * is known of it, and returns that.
 */
export function addReport(folder: string, slug: string, bytes: Uint8Array, { date, ...known }: Known = {}): ReportInfo {
  const file = new VFile({ path: slug, value: bytes });
  const tree = parse(file);
  const heading = tree.children[0]?.heading?.children[0];
  const title = heading ? linesOf(heading) : [];
  const untranslated = (zh: string): { zh: string; en: string } => ({ zh, en: '' });
  const first = tree.children[0]?.children[0];
  const opens = first?.type === 'paragraph' ? first.children[0]?.value : first?.heading.children[0].value;
  mkdirSync(join(folder, 'content/reports', slug), { recursive: true });
  writeFileSync(join(folder, 'seeds', `${slug}.txt`), bytes);
  const json = {
    name: untranslated(title[0] ?? slug),
    seed: `seeds/${slug}.txt`,
    ...known,
    edition: { version: '1.0.0', date: '2026-11-24' },
    works: [{ id: 'r', name: untranslated('报告'), title, ...(title.length === 0 && { opens }), date }],
  };
  writeFileSync(join(folder, 'content/reports', slug, 'report.json'), JSON.stringify(json));
  return report.parse(json);
}

/** The lines of a title, cut where the seed breaks them. */
function linesOf({ value, breaks = [] }: Segment): string[] {
  const starts = [0, ...breaks.map(([at, length]) => at + length)];
  return starts.map((start, index) => value.slice(start, breaks[index]?.[0]));
}
