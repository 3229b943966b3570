import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of the text as another generator is given it: in one language, its heading apart. */
export interface Source {
  locale: 'zh' | 'en';
  id: string;
  title: string;
  /** What stands below the heading, as Markdown. */
  body: string;
}

/** Another generator of sites, with what makes it carry the same text. */
export interface Peer {
  name: string;
  packages: string[];
  files: (sources: readonly Source[]) => Record<string, string>;
  /** What builds the site, after Node itself. */
  build: string[];
  /** Where the built site lies in its folder. */
  dist: string;
}

const matter = ({ title, body }: Source): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`;
const named = (sources: readonly Source[], locale: 'zh' | 'en', toItem: (source: Source) => object): object[] =>
  sources.filter((source) => source.locale === locale).map(toItem);

/** Starlight, as its own guide sets it up, with its own search. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4'],
  files: (sources) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Wenzhou 2018', defaultLocale: 'zh',
  locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } } })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    ...Object.fromEntries(sources.map((source) => [`src/content/docs/${source.locale}/${toName(source.id)}.md`, matter(source)])),
  }),
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  dist: 'dist',
};

/** VitePress, in the same way. */
const vitePress: Peer = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  files: (sources) => {
    const sidebar = (locale: 'zh' | 'en'): object =>
      named(sources, locale, ({ id, title }) => ({ text: title, link: `/${locale}/${toName(id)}` }));
    const locales = {
      zh: { label: '中文', lang: 'zh-CN', themeConfig: { sidebar: sidebar('zh') } },
      en: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebar('en') } },
    };
    return {
      '.vitepress/config.mjs': `export default { title: 'Wenzhou 2018', ignoreDeadLinks: true, locales: ${JSON.stringify(locales)}, themeConfig: { search: { provider: 'local' } } };`,
      ...Object.fromEntries(
        sources.map((source) => [
          `${source.locale}/${toName(source.id)}.md`,
          matter({ ...source, body: `# ${source.title}\n\n${source.body}` }),
        ]),
      ),
    };
  },
  build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  dist: '.vitepress/dist',
};

/** The generators beside us. */
export const peers: readonly Peer[] = [starlight, vitePress];

/** The name of a page in generators that take a dot for the beginning of an extension: r2.4 is r2-4. */
export function toName(name: string): string {
  return name.split('.').join('-');
}

/** Makes the project of a peer in an empty folder and installs its packages, which needs a network. */
export function preparePeer({ name, packages, files }: Peer, folder: string, sources: readonly Source[]): void {
  const all = { 'package.json': '{ "private": true, "type": "module" }', ...files(sources) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} cannot be installed to be measured beside us; it needs a network. npm said:\n${stderr}`);
}
