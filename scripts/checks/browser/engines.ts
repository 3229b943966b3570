import { test as plain } from 'vitest';
import { firefox } from '../../browsers/firefox.ts';
import type { Browsing, Tab } from '../../browsers/tab.ts';
import { browseFirefox, browseModern, browseOld } from '../../browsers/tab.ts';
import { packagedBrowsersRun } from '../../browsers/unpack.ts';
import { none } from '../none.ts';

/** The browsers in which readers' ways are tried: a current one and, where they run, the oldest that is promised and Firefox. */
export const engines = [engine('a current Chromium', browseModern, /^1[4-9]\d\./), ...oldest(), ...other()];

type Engine = ReturnType<typeof engine>;

function oldest(): Engine[] {
  if (packagedBrowsersRun || process.env['CHROMIUM_80']) return [engine('Chromium 80', browseOld, /^80\./)];
  process.stdout.write(
    'Chromium 80 does not run on this machine: the ways of readers are tried in a current Chromium alone. CHROMIUM_80 names one.\n',
  );
  return [];
}

function other(): Engine[] {
  if (firefox !== undefined) return [engine('Firefox', browseFirefox, /^firefox\/1\d\d\./i)];
  process.stdout.write('There is no Firefox on this machine: the ways of readers are tried in Chromium alone. FIREFOX names one.\n');
  return [];
}

/**
 * Returns a browser that readers may have: its name, the version that it must say, and a test in it. It starts once for
 * all files that a worker runs. `tab` is a new tab that must not have complained when the test ends; `tabThatComplains`
 * is one that may.
 */
// The type of a test that vitest makes cannot be written down, but follows from its fixtures.
function engine(name: string, start: () => Promise<Browsing>, version: RegExp) {
  const test = plain
    .extend('browsing', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browsing> => {
      const browsing = await start();
      onCleanup(() => browsing.close());
      return browsing;
    })
    .extend('tabThatComplains', async ({ browsing }, { onCleanup }): Promise<Tab> => {
      const tab = await browsing.newTab();
      onCleanup(() => tab.close());
      return tab;
    })
    .extend('tab', ({ tabThatComplains: tab }, { onCleanup }): Tab => {
      onCleanup(() => none(tab.problems));
      return tab;
    });
  return { name, version, test };
}
