import type { Browsing } from '../../browsers/tab.ts';
import { browseModern, browseOld } from '../../browsers/tab.ts';
import { packagedBrowsersRun } from '../../browsers/unpack.ts';

/** A browser that readers may have: its name, how it is started, and the version that it must then say. */
export interface Engine {
  name: string;
  start: () => Promise<Browsing>;
  version: RegExp;
}

/** The browsers in which readers' ways are tried: a current one and, where it runs, the oldest that is promised. */
export const engines: Engine[] = [{ name: 'a current Chromium', start: browseModern, version: /^1[4-9]\d\./ }, ...oldest()];

function oldest(): Engine[] {
  if (packagedBrowsersRun || process.env['CHROMIUM_80']) return [{ name: 'Chromium 80', start: browseOld, version: /^80\./ }];
  process.stdout.write(
    'Chromium 80 does not run on this machine: the ways of readers are tried in a current Chromium alone. CHROMIUM_80 names one.\n',
  );
  return [];
}
