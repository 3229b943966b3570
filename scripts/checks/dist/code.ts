import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../site.ts';
import { inEvery } from './every.ts';
import { newerScripts } from './newer-scripts.ts';
import { newerStyles } from './newer-styles.ts';
import type { Page } from './pages.ts';
import { filesIn } from './pages.ts';
import type { Tag } from './tags.ts';

/** Scripts or styles: those of a file, or those that stand within a page. */
export interface Code {
  file: string;
  text: string;
}

/** Returns the styles of a site, and those within its pages. */
export function stylesOf(site: Site, pages: readonly Page[]): Code[] {
  return [...filesOf(site, '.css'), ...within(pages, ({ name }) => name === 'style')];
}

/** Returns the scripts of a site, and those within its pages. */
export function scriptsOf(site: Site, pages: readonly Page[]): Code[] {
  return [...filesOf(site, '.js'), ...within(pages, isScript)];
}

/** Returns what styles need that is newer than the oldest engine: `file: rule: why`. */
export function tooNewStyles(styles: readonly Code[]): string[] {
  return inEvery('style', styles, ({ file, text }) => newerStyles(text).map((what) => `${file}: ${what}`));
}

/** Returns what scripts need that is newer than the oldest engine: `file:line:column: what`. */
export function tooNewScripts(scripts: readonly Code[]): string[] {
  return inEvery('script', scripts, ({ file, text }) => newerScripts(text, file).map((what) => `${file}:${what}`));
}

function filesOf({ folder }: Site, end: string): Code[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(end))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** The code within pages; what many pages share stands once, under the first of them. */
function within(pages: readonly Page[], isCode: (tag: Tag) => boolean): Code[] {
  const fileByText = new Map<string, string>();
  for (const { file, tags } of pages) {
    for (const { text } of tags.filter(isCode)) if (!fileByText.has(text)) fileByText.set(text, file);
  }
  return [...fileByText].map(([text, file]) => ({ file, text }));
}

function isScript({ name, attributes }: Tag): boolean {
  return name === 'script' && !attributes.has('src') && [undefined, '', 'module', 'text/javascript'].includes(attributes.get('type'));
}
