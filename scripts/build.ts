import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contentFaults } from './content-faults.ts';
import { indexPages } from './index-pages.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { failIfUnfinished } from './write-files.ts';

await run(() => {
  failIfUnfinished(root);
  const faults = contentFaults();
  for (const line of faults) process.stderr.write(`${line}\n`);
  if (faults.length > 0) process.exitCode = 1;
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
