import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-bidi';
import type { Browser } from 'puppeteer-bidi';
import { packagedBrowsersRun, unpackBrowsers } from './unpack.ts';

/** Where Firefox is: at `FIREFOX`, or where the path of commands finds it; undefined where there is none. */
export const firefox: string | undefined =
  process.env['FIREFOX'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Starts the Firefox of this machine, without a window. */
export async function openFirefox(): Promise<Browser> {
  if (firefox === undefined) throw new Error('There is no Firefox on this machine. Install one, or set FIREFOX to the path of one.');
  // The fonts of the other browsers, for a machine may have none for Chinese.
  const { FONTCONFIG_PATH, XDG_CACHE_HOME } = packagedBrowsersRun ? (await unpackBrowsers()).env : {};
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    env: { ...process.env, ...(FONTCONFIG_PATH && { FONTCONFIG_PATH, XDG_CACHE_HOME }) },
    // A policy or an update must not stand between a test and its page, nor the sandbox between a page and those fonts.
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'security.sandbox.content.level': 0,
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
    },
  });
}
