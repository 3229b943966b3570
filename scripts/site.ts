import { join } from 'node:path';
import { styleText } from 'node:util';
import type { SiteAddress } from '#address/site-address.ts';
import { siteAddress } from '#address/site-address.ts';
import { root } from './root.ts';

/** A built site: the folder, and the address for which it was built. */
export interface Site extends SiteAddress {
  folder: string;
}

/** What is said of a site without `SITE_URL`, in one line. */
export const provisionalNotice =
  'SITE_URL is not set, so the addresses of this site are provisional, and its pages say so. To publish it, set SITE_URL=https://host/ and build again.';

/** Returns where the site stands, by the two variables that the build reads. Ends the script in one line where they say no place. */
export function siteStanding(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  try {
    return siteAddress({ SITE_URL: env['SITE_URL'], BASE_PATH: env['BASE_PATH'] });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

/** Returns the site that `npm run build` puts into dist/, by the same two variables. */
export function builtSite(folder = join(root, 'dist'), env: NodeJS.ProcessEnv = process.env): Site {
  return { folder, ...siteStanding(env) };
}

/** Returns how the addresses of a site begin that are written in full: its origin, where it has one, and its base path. */
export function topOf({ origin = '', base }: SiteAddress): string {
  return origin + base;
}

/** Says of a site without `SITE_URL`, in a line that stands out, that its addresses are provisional. */
export function sayIfProvisional({ origin }: SiteAddress): void {
  if (origin === undefined)
    process.stderr.write(`\n${styleText(['bold', 'inverse'], ` ${provisionalNotice} `, { stream: process.stderr })}\n`);
}
