import { existsSync } from 'node:fs';
import { packagedBrowsersRun, unpackBrowsers } from '../browsers/unpack.ts';
import { builtSite } from '../site.ts';
import { build } from './build.ts';

/** Before the checks over the site: builds dist/ once and unpacks the browsers once. `REUSE_DIST=1` takes dist/ as it is. */
export default async function prepare(): Promise<void> {
  const { folder } = builtSite();
  if (!process.env['REUSE_DIST']) build();
  else if (!existsSync(folder)) throw new Error(`REUSE_DIST is set, but there is no ${folder}. Run \`npm run build\` first.`);
  if (packagedBrowsersRun) await unpackBrowsers();
}
