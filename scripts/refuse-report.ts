import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { isSlug, longestSlug } from '#address/paths.ts';
import { readProjects } from './project.ts';
import { root } from './root.ts';
import { sha256 } from '#export/sha256.ts';

const place = { line: 1, column: 1 };

/** Throws a message about the file that is to be added where its report cannot be called so, or where it is there already. */
export function refuseReport(slug: string, file: VFile): void {
  refuseSlug(slug, file);
  refuseSameFile(file);
  refuseTaken(slug, file);
}

function refuseSlug(slug: string, file: VFile): void {
  if (isSlug(slug)) return;
  const why =
    slug === '' ? 'Neither the title nor the name of the file gives a name for the report' : `“${slug}” cannot stand in an address`;
  file.fail(
    `${why}. Say one, in small letters and digits parted by hyphens, at most ${longestSlug}, that is no word of the site’s own: --slug ningbo-2019`,
    place,
    'add:slug',
  );
}

function refuseSameFile(file: VFile): void {
  const hash = sha256(file.value);
  const same = readProjects().find((project) => project.sha256 === hash || project.info.original?.sha256 === hash);
  if (!same) return;
  file.fail(
    `This file is here already, as ${same.slug}. To mend its text correct ${same.info.seed} and run \`npm run split\`.`,
    place,
    'add:same-text',
  );
}

/** Every file of a report in `seeds/` begins with its slug and a full stop. */
function refuseTaken(slug: string, file: VFile): void {
  const seeds = join(root, 'seeds');
  const name = existsSync(seeds) ? readdirSync(seeds).find((entry) => entry.startsWith(`${slug}.`)) : undefined;
  const folder = `content/reports/${slug}`;
  const taken = name === undefined ? (existsSync(join(root, folder)) ? folder : undefined) : `seeds/${name}`;
  if (taken === undefined) return;
  const there = readProjects().find((project) => project.slug === slug);
  file.fail(
    `${taken} is there already${there ? `: it is “${there.info.name.zh}”` : ''}. Nothing is overwritten. Give this report another name with --slug.`,
    place,
    'add:taken',
  );
}
