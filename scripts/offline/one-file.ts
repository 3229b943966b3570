import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { anchorInFile } from '#address/in-file.ts';
import type { Edition } from '#edition/types.ts';
import { pageCopyOf } from '#export/copies.ts';
import type { Locale } from '#i18n/locale.ts';
import { licencesOf } from '../licences.ts';
import type { Site } from '../site.ts';
import { topOf } from '../site.ts';
import { nameById } from './by-id.ts';
import { bundle } from './bundle.ts';
import { withoutShared } from './shared-words.ts';
import { rewrite } from './rewrite.ts';

/** Where links go that lead to what neither the file nor any site has. */
const nowhere = 'nowhere:';

interface Parts {
  title: string;
  /** What the root element says of the page. */
  attributes: string;
  body: string;
}

/** The scripts and the sheet of every such file. */
interface Code {
  head: string;
  main: string;
  sheet: string;
  /** What the packages that are in them ask to be told. */
  licences: string;
}

/** Where the build leaves the pages that the files are made of, from the root of the site. */
const parts = 'offline';

let code: Promise<Code> | undefined;

/** Returns every report of a site that has just been built as one file, by the name of that, and takes out of the site what they are made of. */
export async function takeOneFiles(site: Site, editions: readonly Edition[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const edition of editions) files.set(pageCopyOf(edition), await oneFileOf(site, edition.slug));
  rmSync(join(site.folder, parts), { recursive: true });
  return files;
}

/**
 * Returns the whole of a report of a built site as one page that asks for nothing: the Chinese page stands in it, the
 * English one in a template without the words that both have. Throws where the site does not hold the report.
 */
export async function oneFileOf(site: Site, slug: string): Promise<Uint8Array> {
  code ??= makeCode();
  const { head, main, sheet, licences } = await code;
  const at = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
  const [zh, en] = [partsOf(at(`${parts}/${slug}/zh/index.html`)), partsOf(at(`${parts}/${slug}/en/index.html`))];
  const ids = new Set([...`${zh.body}${en.body}`.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  const body = (locale: Locale): string => led({ zh, en }[locale].body, slug, site, ids);
  const theme = at('theme.js').trim();
  const policy = [
    "default-src 'none'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `script-src ${[head, theme, main].map(hashOf).join(' ')}`,
    `style-src ${hashOf(sheet)}`,
  ].join('; ');
  const icon = `data:image/svg+xml;base64,${readFileSync(join(site.folder, 'favicon.svg')).toString('base64')}`;
  const [chinese, english] = [body('zh'), body('en')];
  return Buffer.from(
    [
      '<!doctype html>',
      `<html${zh.attributes}>`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="content-security-policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${zh.title}</title>`,
      `<link rel="icon" href="${icon}">`,
      script(head),
      script(theme),
      `<style>${sheet}</style>`,
      '</head>',
      '<body>',
      chinese,
      `<template id="en" data-title="${en.title}">${withoutShared(english, chinese)}</template>`,
      `<script type="application/json" id="files">${inScript(at(`${parts}/${slug}/files.json`))}</script>`,
      script(main),
      `<script type="text/plain" id="licences">${licences}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );
}

async function makeCode(): Promise<Code> {
  const [{ script: head }, { script: main, assets, modules }] = await Promise.all([
    bundle('one-file', 'one-file-head'),
    bundle('one-file'),
  ]);
  const sheet = [...assets].filter(([name]) => name.endsWith('.css')).map(([, bytes]) => Buffer.from(bytes).toString());
  const made = { head: head.trim(), main: main.trim(), sheet: sheet.join('').trim(), licences: licencesOf(modules) };
  for (const text of Object.values(made))
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('What the one file brings would end the element that it stands in.');
  return made;
}

/** Returns the parts of a page that Astro has made. */
function partsOf(html: string): Parts {
  const [, attributes, title, body] = /<html([^>]*)>[^]*?<title>([^<]*)<\/title>[^]*?<body>([^]*)<\/body>/.exec(html) ?? [];
  if (attributes === undefined || title === undefined || body === undefined)
    throw new Error('A page of offline/ is not as the one file wants it.');
  return { attributes, title, body: body.trim() };
}

/** Returns a page with its links led into the file, and else to the site on the web; what leads nowhere is no link. */
function led(html: string, slug: string, site: Site, ids: ReadonlySet<string>): string {
  const place = (address: string): string => {
    const path = address.slice(site.base.length);
    const anchor = anchorInFile(path, slug);
    if (anchor !== undefined && ids.has(anchor)) return `#${anchor}`;
    return site.origin === undefined ? nowhere : topOf(site) + path;
  };
  const page = rewrite(html, {
    head: '',
    goes: () => false,
    attribute: ({ tag, name, value }) => {
      if (name === 'action') return '';
      return tag === 'a' && name === 'href' && value.startsWith(site.base) && !value.startsWith(`${site.base}cite/`)
        ? place(value)
        : undefined;
    },
  });
  const linked = page.split(` href="${nowhere}"`).join('').split(' action=""').join('');
  return site.origin === undefined ? nameById(linked, site.base, (path) => path.startsWith(`id/${slug}/`)) : linked;
}

function script(text: string): string {
  return `<script>${text}</script>`;
}

/** Returns JSON that no sign of can end the element it stands in. */
function inScript(json: string): string {
  return json.split('<').join('\\u003c');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
