import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { select } from './tags.ts';

/** Returns the pages without an icon for the home screen of a phone, which is 180 pixels square. */
export function withoutTouchIcon(pages: readonly Page[], site: Site): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const [link] = select(tags, 'link', { rel: 'apple-touch-icon' });
    const size = sizeOf(site, link?.attributes.get('href'));
    return size === '180 180' ? [] : [`${file}: the icon is ${size}`];
  });
}

/** Returns the pages whose first picture is not the one for WeChat: 300 pixels and more each way, hidden, saying nothing, and loaded by nobody who does not see it. */
export function withoutFirstPicture(pages: readonly Page[], site: Site): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const image = select(tags, 'img')[0];
    const attributes = image?.attributes ?? new Map<string, string>();
    const [width = 0, height = 0] = sizeOf(site, attributes.get('src')).split(' ').map(Number);
    const isHidden = tags.some((tag) => tag.attributes.has('hidden') && image !== undefined && tag.tags.includes(image));
    return [
      ...(Math.min(width, height) >= 300 ? [] : ['too small, or none']),
      ...(Number(attributes.get('width')) === width && Number(attributes.get('height')) === height ? [] : ['another size than it says']),
      ...(isHidden ? [] : ['not hidden']),
      ...(attributes.get('alt') === '' ? [] : ['says something']),
      ...(attributes.get('loading') === 'lazy' ? [] : ['loaded by all']),
    ].map((fault) => `${file}: the first picture is ${fault}`);
  });
}

/** The width and height that a PNG of the site has, from its first chunk. */
function sizeOf({ folder, base }: Site, address = ''): string {
  if (!address.startsWith(base) || !address.endsWith('.png')) return 'none';
  const bytes = readFileSync(join(folder, address.slice(base.length)));
  return `${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`;
}
