import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '#schemas/release.ts';
import type { Release } from '#schemas/release.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { readJson } from '../../project.ts';
import type { Edition } from './problem.ts';

/** The published editions of a report, in no order. */
export function releasesIn(folder: string): Release[] {
  const releases = join(folder, 'releases');
  return existsSync(releases) ? readdirSync(releases).map((name) => readJson(join(releases, name), release)) : [];
}

/** The words of a report as an edition keeps them. */
export function releaseOf({ zh, en }: Edition, { version, date }: ReportInfo['edition']): Release {
  const all = <T>(files: ReadonlyMap<string, Record<string, T>>): Record<string, T> => Object.assign({}, ...files.values()) as Record<string, T>;
  return { version, date, zh: all(zh), en: all(en) };
}

/** What is to be done where words differ from those published under the present version; undefined where they do not. */
export function unreleased(edition: Edition, releases: readonly Release[], declared: ReportInfo['edition']): string | undefined {
  const published = releases.find(({ version }) => version === declared.version);
  const file = `content/reports/${edition.slug}/report.json`;
  if (!published)
    return `${file}: edition ${declared.version} is not published. Run \`npm run release\`, which keeps its words for later comparison.`;
  const now = releaseOf(edition, declared);
  const changed = [...new Set([...Object.keys(published.zh), ...Object.keys(now.zh)])].filter(
    (id) => published.zh[id] !== now.zh[id] || published.en[id] !== now.en[id],
  );
  if (changed.length === 0) return undefined;
  return `${file}: ${changed.length} of the sentences (${changed.slice(0, 5).join(', ')}) differ from those published as ${declared.version}. Raise \`edition.version\`, date it, and run \`npm run release\`.`;
}
