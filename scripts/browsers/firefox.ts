import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-bidi';
import type { Browser } from 'puppeteer-bidi';

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
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    // A policy or an update must not stand between a test and its page.
    extraPrefsFirefox: { 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false },
  });
}
