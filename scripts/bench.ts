import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Weight } from './checks/dist/weight.ts';
import { weightOf } from './checks/dist/weight.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from './checks/dist/pages.ts';
import { measure } from './measure.ts';
import { root } from './project.ts';
import type { Site } from './site.ts';
import { builtSite } from './site.ts';

/** Something to build: what it is called, and the folder of the project that holds it. */
interface Load {
  name: string;
  prepare: () => Promise<string> | string;
}

// A second load, the seed with the corpus, is one more line: it prepares a copy of the project and gives its folder.
const loads: Load[] = [{ name: 'the seed alone', prepare: () => root }];

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const builds: string[][] = [];
let seed: Site | undefined;
for (const [index, { name, prepare }] of loads.entries()) {
  const project = await prepare();
  const site = builtSite(join(folder, String(index)));
  const { cpu, memory } = await measure([process.execPath, join(project, 'scripts/build.ts'), '--outDir', site.folder], process.env);
  builds.push([
    name,
    String(pagesOf(site).length),
    cpu.toFixed(1),
    memory === undefined ? 'not told' : `${Math.round(memory / 2 ** 20)} MiB`,
  ]);
  seed ??= site;
}
say('A build', ['what', 'pages', 'CPU s', 'peak memory'], builds);
if (seed) say('A page and all it loads, bytes raw / brotli 11', ['kind', 'page', 'HTML', 'CSS', 'JS', 'together'], weights(seed));
rmSync(folder, { recursive: true });

function weights(site: Site): string[][] {
  return oneOfEachKind(pagesOf(site)).map((page) => {
    const weight = weightOf(site, page);
    const kind = [kindOf(page), localeOf(page)].join(' ').trim();
    return [kind, `/${page.path}`, pair(weight, 'html'), pair(weight, 'css'), pair(weight, 'js'), String(weight.total)];
  });
}

function pair({ raw, brotli }: Weight, part: 'html' | 'css' | 'js'): string {
  return `${raw[part]} / ${brotli[part]}`;
}

function say(title: string, head: string[], rows: string[][]): void {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  process.stdout.write([`\n### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}
