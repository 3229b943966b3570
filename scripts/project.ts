import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { VFile } from 'vfile';
import { reportFiles } from '#edition/report-files.ts';
import type { Register } from '#report/register.ts';
import { nothingPublished } from '#report/register.ts';
import { registerOf } from '#report/register-of.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { contentFolder, readContent } from './content.ts';
import { readBytes, root } from './root.ts';

/** A report as its editor left it: what is declared, and what was published so far; it need not have been split yet. */
export interface Project {
  slug: string;
  folder: string;
  info: ReportInfo;
  /** What was published so far; of a draft, nothing. */
  register: Register;
  /** The hashes of the files of words as `split` last wrote them; undefined where it has not, or did not say. */
  hashes: Readonly<Record<string, string>> | undefined;
  /** The hash of the seed that was split last, if any was. */
  sha256: string | undefined;
  /** The files of words that `split` has written, by name: `r2`. */
  zh: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The files of the translation, by the same names; null is not yet translated. */
  en: ReadonlyMap<string, Readonly<Record<string, string | null>>>;
}

/** Returns every report of the project, by slug; `content` is the folder of all content, where it is another than this project's. */
export function readProjects(content = contentFolder): Project[] {
  return reportFiles(readContent('reports', content)).map(({ slug, info, outline, zh, en, ended, releases }) => ({
    slug,
    folder: join(content, 'reports', slug),
    info,
    register: isDraft(info, releases, en) ? nothingPublished : registerOf(outline, zh, ended),
    hashes: outline?.zh,
    sha256: outline?.seed.sha256,
    zh,
    en,
  }));
}

/** A report of which no edition was published and no word translated: nobody holds its ids, so each split gives them anew. */
function isDraft({ edition }: ReportInfo, releases: readonly unknown[], en: Project['en']): boolean {
  const isTranslated = [...en.values()].some((words) => Object.values(words).some((word) => word !== null));
  return edition.version.startsWith('0.') && releases.length === 0 && !isTranslated;
}

/** Returns the paths of the files of words that lie in the folder of a report, as `split` has written them or not. */
export function wordFiles(folder: string): string[] {
  const zh = join(folder, 'zh');
  const names = existsSync(zh) ? readdirSync(zh) : [];
  return names.filter((name) => name.endsWith('.json')).map((name) => join(zh, name));
}

/** Returns the seed of a report, with its path as a reader of messages sees it; throws where it lies outside the project or cannot be read. */
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
