import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '#schemas/settings.ts';
import { indexPages } from './index-pages.ts';
import { failIfLinkedOut } from './links-out.ts';
import { addPermalinks } from './pdf-permalinks.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional, siteStanding } from './site.ts';
import { failIfUnfinished } from './write-files.ts';

await run(() => {
  readSettings(process.env);
  // An address that is none is refused before anything is built.
  siteStanding();
  failIfUnfinished(root);
  failIfLinkedOut(root);
});
if (process.exitCode) process.exit();

/** Builds the site into dist/ and its search index into dist/pagefind/. */
const astro = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (astro.status !== 0) process.exit(astro.status ?? 1);

const outDir = process.argv[process.argv.indexOf('--outDir') + 1] ?? '';
const pages = await indexPages(process.argv.includes('--outDir') ? outDir : join(root, 'dist'));
process.stdout.write(
  pages === undefined
    ? 'Pagefind has no program for this machine: the site is whole, and its search asks Pagefind for nothing.\n'
    : `${pages} pages are searchable.\n`,
);
const site = builtSite(process.argv.includes('--outDir') ? outDir : undefined);
await addPermalinks(site);
sayIfProvisional(site);
