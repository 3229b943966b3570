import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openModern } from './browsers/modern.ts';
import type { Weight } from './checks/dist/weight.ts';
import { weightOf } from './checks/dist/weight.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from './checks/dist/pages.ts';
import { compress } from './compress.ts';
import { readHome } from './content.ts';
import { draftSpeeds } from './draft-speed.ts';
import { measure } from './measure.ts';
import type { Source } from './peers.ts';
import { peers, preparePeer, toName } from './peers.ts';
import { addReport, copyProject } from './project-copy.ts';
import type { Load as Published } from './published.ts';
import { byKind, published } from './published.ts';
import { corpusFolder, root } from './root.ts';
import { serve } from './serve.ts';
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

say('The check of a draft, milliseconds', ['draft', 'the first time', 'later, median'], await draftSpeeds());
const home = readHome();
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
if (seed) {
  say('A page and all it loads, bytes raw / gzip 9 / brotli 11', ['kind', 'page', 'HTML', 'CSS', 'JS', 'together'], weights(seed));
  await compress(seed.folder);
  const files = published(seed.folder);
  say('What is published, KiB', ['what', 'files', 'raw', 'gzip 9', 'brotli 11'], byKind(files).map(kibibytes));
  const largest = files.toSorted((one, other) => other.brotli - one.brotli).slice(0, 10);
  say('The largest files on the wire, KiB', ['file', 'files', 'raw', 'gzip 9', 'brotli 11'], largest.map(kibibytes));
}
if (seed) say('Beside others, with the same text', ['site', 'build, CPU s', 'page', 'requests', 'KiB under brotli 11'], await beside(seed));
rmSync(folder, { recursive: true });

/** The same pages built by others, and what a browser asks for to show one of them. */
async function beside(site: Site): Promise<string[][]> {
  const sources = sourcesOf(site);
  const rows = await loadedIn(
    site,
    'This site, both languages on a page',
    builds[0]?.[2] ?? '',
    (locale, id) => `${locale}/${home}/${id}/`,
  );
  for (const peer of peers) {
    const project = join(folder, peer.name);
    mkdirSync(project);
    preparePeer(peer, project, sources);
    const { cpu } = await measure(['sh', '-c', `cd ${project} && exec ${process.execPath} ${peer.build.join(' ')}`], process.env);
    const built = builtSite(join(project, peer.dist), {});
    const page = (locale: string, id: string): string => `${locale}/${toName(id)}${peer.name === 'VitePress' ? '.html' : '/'}`;
    rows.push(...(await loadedIn(built, `${peer.name}, one language on a page`, cpu.toFixed(1), page)));
  }
  return rows;
}

/** Returns every work, part and section of the home report as Markdown, in both languages. */
function sourcesOf(site: Site): Source[] {
  const texts = join(site.folder, 'text', home);
  return pagesOf(site)
    .filter((page) => ['work', 'part', 'section'].includes(kindOf(page)))
    .flatMap((page) => {
      const [locale, slug, id = ''] = page.path.split('/');
      if (slug !== home || (locale !== 'zh' && locale !== 'en')) return [];
      const [heading = '', ...body] = readFileSync(join(texts, `${id}.${locale}.md`), 'utf8').split('\n');
      return { locale, id, title: heading.replace(/^#+ /, ''), body: body.join('\n') };
    });
}

async function loadedIn(site: Site, name: string, cpu: string, toPath: (locale: string, id: string) => string): Promise<string[][]> {
  const [server, browser] = await Promise.all([serve(site), openModern()]);
  const rows: string[][] = [];
  for (const [locale, id] of [
    ['zh', 'r2.4'],
    ['en', 'r2.4'],
  ] as const) {
    const tab = await browser.newPage();
    const sizes: Promise<number>[] = [];
    tab.on('response', (response) => sizes.push(response.body().then((body) => brotliCompressSync(body).length)));
    await tab.goto(server.url + toPath(locale, id), { waitUntil: 'networkidle' });
    const sum = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
    rows.push([name, cpu, `${id} ${locale}`, String(sizes.length), (sum / 1024).toFixed(1)]);
    await tab.close();
  }
  await browser.close();
  await server.close();
  return rows;
}

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
    return [kind, `/${page.path}`, forms(weight, 'html'), forms(weight, 'css'), forms(weight, 'js'), String(weight.total)];
  });
}

function forms({ raw, gzip, brotli }: Weight, part: 'html' | 'css' | 'js'): string {
  return `${raw[part]} / ${gzip[part]} / ${brotli[part]}`;
}

function kibibytes({ name, files, ...weights }: Published): string[] {
  return [name, String(files), ...[weights.raw, weights.gzip, weights.brotli].map((bytes) => (bytes / 1024).toFixed(0))];
}

function say(title: string, head: string[], rows: string[][]): void {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  process.stdout.write([`\n### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}
