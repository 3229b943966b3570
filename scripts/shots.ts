import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openModern } from './browsers/modern.ts';
import type { Page } from './checks/dist/pages.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from './checks/dist/pages.ts';
import { root } from './root.ts';
import { serve } from './serve.ts';
import { builtSite } from './site.ts';

const widths = [360, 768, 1280, 1680];
const themes = ['light', 'dark'] as const;
// The page alone is one language; its twin is the other; the two together stand in these. A search finds, or finds nothing.
const states: Record<string, Record<string, string>> = {
  section: { parallel: '?view=parallel', lines: '?view=lines' },
  search: { found: `?q=${encodeURIComponent('消薄')}`, nothing: '?q=xyzzy' },
};

/** A picture to take: an address, and the name that says what it shows. */
interface Shot {
  name: string;
  path: string;
}

const [wanted = ''] = process.argv.slice(2);
const site = builtSite();
const shots = oneOfEachKind(pagesOf(site))
  .flatMap(shotsOf)
  .filter(({ name }) => name.includes(wanted));
if (shots.length === 0) {
  process.stderr.write(`No kind of page has \`${wanted}\` in its name. Run \`npm run build\` first, or ask for another kind.\n`);
  process.exit(1);
}
const folder = join(root, 'shots');
mkdirSync(folder, { recursive: true });
const server = await serve(site);
const browser = await openModern();
for (const theme of themes) for (const width of widths) await shoot(browser, width, theme);
await browser.close();
await server.close();
process.stdout.write(`${shots.length * widths.length * themes.length} pictures of ${shots.length} pages are in ${folder}.\n`);

function shotsOf(page: Page): Shot[] {
  const kind = kindOf(page);
  const name = [kind.replace('/*', ' one'), localeOf(page)].filter(Boolean).join('-').replace(/\W+/g, '-');
  const more = Object.entries(states[kind] ?? {}).map(([state, query]) => ({ name: `${name}-${state}`, path: page.path + query }));
  return [{ name, path: page.path }, ...more];
}

async function shoot(from: Browser, width: number, colorScheme: (typeof themes)[number]): Promise<void> {
  const tab = await from.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  for (const { name, path } of shots) {
    await tab.goto(server.url + path, { waitUntil: 'networkidle' });
    await tab.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  await tab.close();
}
