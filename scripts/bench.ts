import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Weight } from './checks/dist/weight.ts';
import { weightOf } from './checks/dist/weight.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from './checks/dist/pages.ts';
import { measure } from './measure.ts';
import { addReport, copyProject } from './project-copy.ts';
import { corpusFolder, root } from './project.ts';
import type { Site } from './site.ts';
import { builtSite } from './site.ts';

/** Something to build: what it is called, and the folder of the project that holds it. */
interface Load {
  name: string;
  prepare: () => Promise<string> | string;
}

const loads: Load[] = [
  { name: 'the seed alone', prepare: () => root },
  ...(corpusFolder ? [{ name: 'the seed with the corpus', prepare: withCorpus }] : []),
];

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

/** A copy of the project that has every sample report as a report of its own. */
function withCorpus(): string {
  const copy = copyProject();
  for (const name of readdirSync(corpusFolder ?? '').filter((file) => file.endsWith('.txt'))) {
    addReport(copy, name.replace('.txt', '').replace(/_/g, '-'), readFileSync(join(corpusFolder ?? '', name)));
  }
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/split.ts')], { encoding: 'utf8', cwd: copy });
  if (status !== 0) throw new Error(`The sample reports could not be split:\n${stderr}`);
  return copy;
}

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
