import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { root } from './root.ts';

/** Builds the site into dist/ and its search index into dist/pagefind/. */
const astro = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (astro.status !== 0) process.exit(astro.status ?? 1);

const outDir = process.argv[process.argv.indexOf('--outDir') + 1] ?? '';
const dist = process.argv.includes('--outDir') ? outDir : join(root, 'dist');
const { index, errors } = await pagefind.createIndex({});
if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
const { page_count: pages } = await index.addDirectory({ path: dist, glob: '{zh,en}/**/*.html' });
await index.writeFiles({ outputPath: join(dist, 'pagefind') });
await pagefind.close();
process.stdout.write(`${pages} pages are searchable.\n`);
