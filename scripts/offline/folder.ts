import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { handing, receiver } from '../../src/host/handing.ts';
import type { Site } from '../site.ts';
import type { Bundle } from './bundle.ts';
import { bundle } from './bundle.ts';
import { nameById } from './by-id.ts';
import { rewrite } from './rewrite.ts';

/** The folder within the folder that holds the site; beside it stands what one opens. */
const inner = 'reader';
/** What one opens, and what is said before. */
const door = '打开 Open.html';
const readMe = '说明 Read me.txt';

/**
 * What a copy on a disk has no use for: what servers and search engines ask for, and the modules that no page can load
 * there; and what it has no room for, every rendering of every term, the lines of other reports, and the words of every
 * report and edition once more.
 */
const leftOut =
  /^(?:404\.html|llms\.txt|robots\.txt|sitemap.*\.xml|_headers|_redirects|(?:pictures|offline)\/.*|mark\.png|apple-touch-icon\.png|(?:_astro|search)\/[^/]*\.js|(?:zh|en)\/changes\.atom|(?:(?:zh|en)\/)?(?:compare|renderings)\/.*|mentions\/.*|data\/renderings\.csv|data\/.*-\d+\.\d+\.\d+[./].*|id\/[^/]+\/places\.json|data\/(?:hashes\.sha256|.*\.(?:dtd|rng|ttl)))$/;
/** The data that scripts alone ask for. */
const askedFor = /^(?:(?:zh|en|search)\/.*|cite\/[^/]+\/works)\.json$/;
/** What the head of a page says to those who find it on the web. */
const forTheWeb = /^(?:icon|alternate|canonical|license|schema\..*|apple-touch-icon|cite-as|author|describedby|item|type)$/;
/** The scripts of pages, by the components that begin them, which src/bundles/folder.ts starts. */
const started = [
  'CiteEntry',
  'abbreviations',
  'EditionPage',
  'Matrix',
  'Page',
  'PageParts',
  'Pin',
  'ReadingPage',
  'dossier',
  'draft',
  'figures',
  'index',
  'reports',
  'search',
  'whole',
];

/** The policy of a page on a disk: whatever it shows and runs is a file, and nothing stands within it. */
const policy = "default-src file:; form-action file:; base-uri 'none'";

/**
 * Returns the whole of a built site as files that one opens from a disk, by their paths: links lead to files, one classic
 * script holds all modules, and data lie there as scripts that hand them over. Throws where a page asks for a file that
 * the folder does not have, or brings a script that it does not start.
 */
export async function folderOf(site: Site, words: string): Promise<Map<string, Uint8Array>> {
  return folderWith(await bundle('folder'), site, words);
}

/** Returns the same with scripts that are made already. */
export function folderWith({ script, assets }: Bundle, site: Site, words: string): Map<string, Uint8Array> {
  const paths = readdirSync(site.folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(site.folder, join(entry.parentPath, entry.name).split('\\').join('/')))
    .filter((path) => !leftOut.test(path))
    .sort();
  const files = new Map<string, Uint8Array>([
    ['_astro/reader.js', Buffer.from(script)],
    ...[...assets].map(([name, bytes]) => [`_astro/${name}`, bytes] as const),
  ]);
  const pages = new Map<string, string>();
  const handed = new Map<string, string>();
  for (const path of paths) {
    const bytes = readFileSync(join(site.folder, path));
    if (askedFor.test(path)) handed.set(path, bytes.toString());
    else if (path.endsWith('.html')) pages.set(path, bytes.toString());
    else files.set(path, bytes);
  }
  const first = pages.get('index.html');
  if (first === undefined) throw new Error(`${site.folder} has no index.html, which a copy of it opens with.`);
  const has = (path: string): boolean => files.has(path) || pages.has(path);
  if (site.origin === undefined)
    for (const [path, html] of pages)
      pages.set(
        path,
        nameById(html, site.base, (place) => pages.has(`${place}index.html`)),
      );
  const made = new Map<string, Uint8Array>();
  for (const [path, html] of pages) {
    made.set(`${inner}/${path}`, Buffer.from(pageIn(html, path, posix.relative(posix.dirname(path), '.'), site, has)));
    const part = askedPartOf(html);
    if (part !== '') handed.set(path, part);
  }
  for (const [path, bytes] of files) made.set(`${inner}/${path}`, bytes);
  for (const [path, code] of handingOver(handed)) made.set(`${inner}/${path}`, Buffer.from(code));
  made.set(door, Buffer.from(pageIn(first, 'index.html', inner, site, has)));
  made.set(readMe, Buffer.from(words));
  return made;
}

/** Returns what scripts of other pages ask a page for: the search with its sheets, or the ways to cite a place; mostly nothing. */
function askedPartOf(html: string): string {
  // Few pages are asked, and reading all of them takes as long as all else.
  if (!/ data-(?:search|panel)=/.test(html)) return '';
  const page = parseDocument(html);
  const parts = DomUtils.findAll(
    ({ attribs }) => attribs['data-search'] !== undefined || attribs['data-panel'] !== undefined,
    page.children,
  );
  if (parts.length === 0) return '';
  const sheets = DomUtils.findAll(({ name, attribs }) => name === 'link' && attribs['rel'] === 'stylesheet', page.children);
  return [...sheets, ...parts].map((element) => DomUtils.getOuterHTML(element, { decodeEntities: false })).join('');
}

/** Returns the script of each folder that hands over the files there, by its path. */
function handingOver(files: ReadonlyMap<string, string>): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const [path, text] of files) {
    const at = posix.join(posix.dirname(path), handing);
    scripts.set(at, `${scripts.get(at) ?? ''}${receiver}(${JSON.stringify(path)},${JSON.stringify(text)});\n`);
  }
  return scripts;
}

/** Returns a page for its place in the folder; `up` leads from there to the root of the site. */
function pageIn(html: string, path: string, up: string, { base }: Site, has: (path: string) => boolean): string {
  const toRoot = up === '' ? '' : `${up}/`;
  const here = (address: string): string => {
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!has(decodeURI(file))) throw new Error(`${path} leads to ${address}, which a copy of the site does not have.`);
    return toRoot + file + rest;
  };
  const lead = (address: string): string | undefined => (address.startsWith(base) ? here(address) : undefined);
  return rewrite(html, {
    isBare: true,
    head: `<script defer src="${toRoot}_astro/reader.js" data-base="${base}"></script>`,
    goes: (tag, attributes) => {
      if (tag === 'meta')
        return (
          attributes.has('property') || /^(?:description|twitter:.*|citation_.*|z\..*|DC\..*|[A-Z].*)$/.test(attributes.get('name') ?? '')
        );
      if (tag === 'link') return forTheWeb.test(attributes.get('rel') ?? '');
      // What one carries away is not offered again, where it could not be had, nor what is left out.
      if (attributes.has('data-web')) return true;
      // What holds the picture for chats that show a page.
      if (tag === 'div') return attributes.size === 1 && attributes.has('hidden');
      if (tag !== 'script' || attributes.get('type') === undefined) return false;
      if (attributes.get('type') === 'application/ld+json') return true;
      const name = /\/([^/.]+)\.astro_astro_type_script/.exec(attributes.get('src') ?? '')?.[1] ?? '';
      if (!started.includes(name)) throw new Error(`${path} has the script ${name}, which src/bundles/folder.ts does not start.`);
      return true;
    },
    attribute: ({ tag, name, value }) => {
      if (tag === 'meta' && name === 'content' && value.startsWith('default-src')) return policy;
      if (tag === 'meta' && name === 'content' && value.startsWith(`0; url=${base}`)) return `0; url=${here(value.slice(7))}`;
      if (tag === 'link' && name === 'href' && /^https?:/.test(value)) return undefined;
      return name === 'href' || name === 'src' || name === 'action' ? lead(value) : undefined;
    },
  });
}
