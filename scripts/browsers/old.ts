import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { quiet } from './modern.ts';
import { packagedBrowsersRun, unpackBrowsers } from './unpack.ts';

/** Starts Chromium 80: the one at `CHROMIUM_80`, or else the one that came with `npm ci`. */
export async function openOld(): Promise<Browser> {
  const own = process.env['CHROMIUM_80'];
  if (!own && !packagedBrowsersRun) {
    throw new Error(`No Chromium 80 comes with \`npm ci\` for ${process.platform} ${process.arch}. Set CHROMIUM_80 to the path of one.`);
  }
  const { old, env } = own ? { old: own, env: {} } : await unpackBrowsers();
  return puppeteer.launch({
    executablePath: old,
    args: [...quiet, '--headless', '--single-process', '--no-zygote'],
    env: { ...process.env, ...env },
  });
}
