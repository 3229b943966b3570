import type { Browsing } from '../../browsers/tab.ts';
import { browseFirefox, browseModern, browseOld } from '../../browsers/tab.ts';
import { firefox } from '../../browsers/firefox.ts';
import { packagedBrowsersRun } from '../../browsers/unpack.ts';

/** A browser that readers may have: its name, how it is started, and the version that it must then say. */
export interface Engine {
  name: string;
  start: () => Promise<Browsing>;
  version: RegExp;
}

/** The browsers in which readers' ways are tried: a current one and, where they run, the oldest that is promised and Firefox. */
export const engines: Engine[] = [{ name: 'a current Chromium', start: browseModern, version: /^1[4-9]\d\./ }, ...oldest(), ...other()];

/** Chromium 80 says so of a word of the site's policy that newer browsers need, and goes on. */
export const expected = /invalid source: ''wasm-unsafe-eval''/;

function oldest(): Engine[] {
  if (packagedBrowsersRun || process.env['CHROMIUM_80']) return [{ name: 'Chromium 80', start: browseOld, version: /^80\./ }];
  process.stdout.write(
    'Chromium 80 does not run on this machine: the ways of readers are tried in a current Chromium alone. CHROMIUM_80 names one.\n',
  );
  return [];
}

function other(): Engine[] {
  if (firefox !== undefined) return [{ name: 'Firefox', start: browseFirefox, version: /^firefox\/1\d\d\./i }];
  process.stdout.write('There is no Firefox on this machine: the ways of readers are tried in Chromium alone. FIREFOX names one.\n');
  return [];
}
