import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { indexPages } from './index-pages.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { failIfUnfinished } from './write-files.ts';

await run(() => failIfUnfinished(root));
if (process.exitCode) process.exit();

/** Builds the site into dist/ and its search index into dist/pagefind/. */
const astro = spawnSync(
  process.execPath,
  [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...process.argv.slice(2).filter((word) => word !== '--compress')],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (astro.status !== 0) process.exit(astro.status ?? 1);

const outDir = process.argv[process.argv.indexOf('--outDir') + 1] ?? '';
const dist = process.argv.includes('--outDir') ? outDir : join(root, 'dist');
const pages = await indexPages(dist);
process.stdout.write(
  pages === undefined
    ? 'Pagefind has no program for this machine: the site is whole, and its search asks Pagefind for nothing.\n'
    : `${pages} pages are searchable.\n`,
);
if (process.argv.includes('--compress')) process.stdout.write(`${await compress(dist)} files have .gz and .br beside them.\n`);
