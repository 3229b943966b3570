import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { packagedBrowsersRun, unpackBrowsers } from './unpack.ts';

/** Flags that keep a browser to itself: no sandbox that a container forbids, no call home. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a current Chromium: the one at `CHROMIUM`, or else the one that came with `npm ci`. */
export async function openModern(): Promise<Browser> {
  const own = process.env['CHROMIUM'];
  if (own) return chromium.launch({ executablePath: own, args: quiet });
  if (!packagedBrowsersRun) {
    throw new Error(
      `No browser comes with \`npm ci\` for ${process.platform} ${process.arch}. Set CHROMIUM to the path of a current Chromium or Chrome.`,
    );
  }
  const { modern, env } = await unpackBrowsers();
  return chromium.launch({ executablePath: modern, args: [...quiet, '--headless=shell'], env: { ...process.env, ...env } });
}
