import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { fromContent } from '#edition/from-content.ts';
import { homeOf } from '#edition/home.ts';
import type { Edition } from '#edition/types.ts';
import { copiesFolder } from '#export/copies.ts';
import { dataOf, openFolder } from '#schemas/folder.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readSettings } from '#schemas/settings.ts';
import { compress } from './compress.ts';
import { contentFolder } from './content.ts';
import { contentFaults } from './content-faults.ts';
import { refusalIn } from './disk-errors.ts';
import { indexMany } from './index-many.ts';
import { onInterrupt, runScript } from './interrupts.ts';
import type { Keeping } from './kept.ts';
import { beginKeeping } from './kept.ts';
import { forgetShipped, writeLicences } from './licences.ts';
import { failIfLinkedOut } from './links-out.ts';
import { lockProject } from './lock.ts';
import { addPermalinks } from './pdf-permalinks.ts';
import { failIfUnbuildable } from './project-path.ts';
import { addCopies } from './offline/copies.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional, siteStanding } from './site.ts';
import { beginFolder, dropFolder, placeFolder } from './whole-folder.ts';
import { failIfUnfinished } from './write-files.ts';

/** Pages are made of many short-lived things: with 64 MB of room for them instead of 16 a build needs a tenth less time. */
const roomForNew = '--max-semi-space-size=64';

/**
 * Builds the site into dist/ or the folder of `--outDir`: all of it or nothing, and what was there stays until the new one
 * is whole. What has not changed since the last build is kept, or with `--fresh` made anew like all else. `--compress` lays
 * gzip and brotli beside each text.
 */
await run(async () => {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      compress: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  });
  const target = resolve(root, values.outDir);
  readSettings(process.env);
  const standing = siteStanding();
  for (const folder of [root, target]) failIfUnbuildable(folder);
  failIfAround(target);
  lockProject('build');
  failIfUnfinished(root);
  failIfLinkedOut(root);
  const opened = openFolder(contentFolder);
  const faults = contentFaults(contentFolder, opened);
  for (const line of faults) process.stderr.write(`${line}\n`);
  if (faults.length > 0) {
    process.exitCode = 1;
    return;
  }
  const folder = beginFolder(target);
  const drop = (): void => {
    dropFolder(target);
    // Where the target lies outside the project, Astro keeps its own drafts here.
    rmSync(join(root, '.astro/.prerender'), { recursive: true, force: true });
  };
  onInterrupt(drop);
  const files = dataOf(opened);
  const editions = fromContent(files);
  try {
    const keeping = beginKeeping(values.fresh, folder, files, editions);
    if (!(await fill(folder, target, keeping, files, editions))) return drop();
    if (values.compress) process.stdout.write(`${await compress(folder)} files have .gz and .br beside them.\n`);
    placeFolder(target);
    keeping.place(target);
  } catch (error) {
    drop();
    throw error;
  }
  sayIfProvisional(standing);
});

/** Fills a folder with the site; false where Astro has failed and said why. */
async function fill(folder: string, target: string, keeping: Keeping, files: ContentFiles, editions: readonly Edition[]): Promise<boolean> {
  forgetShipped();
  const { status, errors } = await runScript(
    join(root, 'node_modules/astro/bin/astro.mjs'),
    ['build', '--outDir', folder],
    {
      ...process.env,
      KEPT_CODE: keeping.code,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${roomForNew}`,
      // What Node has made of the code of packages is kept as well.
      NODE_COMPILE_CACHE: join(root, '.cache/node'),
    },
    true,
  );
  const refusal = status === 0 ? undefined : refusalIn(errors, target);
  if (refusal) throw refusal;
  process.stderr.write(errors);
  if (status !== 0) {
    process.exitCode = status;
    return false;
  }
  keeping.end();
  writeLicences(folder);
  const site = builtSite(folder);
  const lists = indexMany(folder, editions, homeOf(files, editions));
  if (lists > 0) process.stdout.write(`The reports are many: the search loads what a query needs of ${lists} files.\n`);
  await addPermalinks(site, editions);
  const copies = await addCopies(site, keeping.keys, files, editions);
  process.stdout.write(`${copies.length} copies to carry away are in ${copiesFolder}.\n`);
  return true;
}

/** Throws a message where the folder to build into has the project in it, which the site would replace. */
function failIfAround(target: string): void {
  if (relative(target, root).startsWith('..')) return;
  new VFile({ path: target }).fail(
    'This folder holds the project itself, and the site would take its place. Name a folder of its own: `npm run build -- --outDir dist`.',
    { line: 1, column: 1 },
    'project:arguments',
  );
}
