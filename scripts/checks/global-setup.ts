import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packagedBrowsersRun, unpackBrowsers } from '../browsers/unpack.ts';
import { serve } from '../serve.ts';
import { builtSite, topOf } from '../site.ts';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The front door of the built site, which is served as long as checks run. */
    front: string;
  }
}

/**
 * Before the checks over the site: builds dist/ once, unpacks the browsers once and serves the site once; gives what
 * ends the serving. `REUSE_DIST=1` takes dist/ as it is, which was
 * built for the same `SITE_URL`.
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  // The checks read addresses in full: they are over a site that is at one.
  process.env['SITE_URL'] ||= 'https://reader.example';
  const site = builtSite();
  if (!process.env['REUSE_DIST']) build();
  else if (!existsSync(site.folder)) throw new Error(`REUSE_DIST is set, but there is no ${site.folder}. Run \`npm run build\` first.`);
  else if (!readFileSync(join(site.folder, 'zh/index.html'), 'utf8').includes(`<link rel="canonical" href="${topOf(site)}zh/">`))
    throw new Error(
      `REUSE_DIST is set, but ${site.folder} was built for another address. Run \`SITE_URL=${topOf(site)} npm run build\` first.`,
    );
  if (packagedBrowsersRun) await unpackBrowsers();
  const { url, close } = await serve(site);
  project.provide('front', url);
  return close;
}
