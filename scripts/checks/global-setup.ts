import { packagedBrowsersRun, unpackBrowsers } from '../browsers/unpack.ts';
import { build } from './build.ts';

/** Before the checks over the site: builds dist/ once and unpacks the browsers once. `REUSE_DIST=1` takes dist/ as it is. */
export default async function prepare(): Promise<void> {
  if (!process.env['REUSE_DIST']) build();
  if (packagedBrowsersRun) await unpackBrowsers();
}
