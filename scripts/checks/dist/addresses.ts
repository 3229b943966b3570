import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../site.ts';
import type { Page } from './pages.ts';
import { filesIn, pagesOf } from './pages.ts';
import { importsOf } from './script-imports.ts';
import { addressesInStyle } from './style-addresses.ts';
import type { Tag } from './tags.ts';

/** An address that a file of the site mentions. */
export interface Mention {
  file: string;
  address: string;
  /** The address in full. */
  url: URL;
  /** The browser fetches it by itself; a plain link waits for the reader. */
  fetched: boolean;
}

const fetchedRels = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'apple-touch-icon',
];
const plainTags = ['a', 'area', 'form', 'link', 'blockquote', 'q', 'meta'];
const addressed = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];

/** Returns the origin of a site, or one that stands for it where nobody has said it. */
export function originOf({ origin }: Site): string {
  return origin ?? 'https://provisional.invalid';
}

/**
 * Returns every address that the pages, styles, scripts and data files of a site mention. Throws on what is no address,
 * naming the file.
 */
export function mentionsIn(site: Site, pages: readonly Page[] = pagesOf(site)): Mention[] {
  const top = originOf(site) + site.base;
  const mentions: Mention[] = [];
  const add = (file: string, path: string, address: string, fetched: boolean): void => {
    if (!URL.canParse(address, top + path)) throw new Error(`${file} mentions ${address}, which is no address.`);
    mentions.push({ file, address, url: new URL(address, top + path), fetched });
  };
  for (const { file, path, tags } of pages) {
    for (const tag of tags) for (const address of addressesIn(tag)) add(file, path, address, isFetched(tag));
  }
  for (const file of filesIn(site.folder)) {
    const read = (): string => readFileSync(join(site.folder, file), 'utf8');
    if (file.endsWith('.css')) for (const address of addressesInStyle(read())) add(file, file, address, true);
    if (file.endsWith('.js')) {
      for (const { address } of importsOf(read())) if (address.startsWith('.')) add(file, file, address, true);
    }
    if (/\.(json|jsonld|xml|txt|csv|tsv|webmanifest)$/.test(file)) {
      for (const [address] of read().matchAll(/https?:\/\/[^\s"'<>\\,)]+/g)) add(file, file, address, false);
    }
  }
  return mentions;
}

function addressesIn({ name, attributes }: Tag): string[] {
  const found = addressed.flatMap((key) => attributes.get(key) ?? []);
  const sets = (attributes.get('srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const about = attributes.get('property') ?? attributes.get('name') ?? '';
  const content = name === 'meta' && /^(og|twitter):(url|image)$/.test(about) ? [attributes.get('content') ?? ''] : [];
  return [...(name === 'meta' ? [] : found), ...sets, ...content];
}

function isFetched({ name, attributes }: Tag): boolean {
  if (name === 'link') return (attributes.get('rel') ?? '').split(/\s+/).some((rel) => fetchedRels.includes(rel));
  return !plainTags.includes(name);
}
