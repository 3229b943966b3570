import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { llmsFile } from '#export/llms.ts';
import type { Site } from '../../site.ts';
import { gluedLinks } from '../glued.ts';
import { originOf } from './addresses.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { filesIn } from './pages.ts';

/** Elements that stand within a line, so that what follows them stands right behind their words. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time']);

/** Returns what a reader can copy from a page: its words, with a break between blocks, and what its buttons copy. */
export function copiedFrom({ html }: Page): string {
  let copied = '';
  let isHidden = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') isHidden = true;
      if (!inline.has(name)) copied += '\n';
      if (attributes['data-copy'] !== undefined) copied += `${attributes['data-copy']}\n`;
    },
    ontext(words) {
      if (!isHidden) copied += words;
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') isHidden = false;
      if (!inline.has(name)) copied += '\n';
    },
  });
  parser.end(html);
  return copied;
}

/** Returns the pages on which a mark, or anything else, stands right behind an address of the site. */
export function gluedPages(pages: readonly Page[], site: Site): string[] {
  return inEvery('page', pages, (page) => gluedLinks(copiedFrom(page), originOf(site)).map((link) => `${page.file}: ${link}`));
}

/** Returns the files of words, read as text, in which a mark stands right behind an address of the site. */
export function gluedFiles(site: Site): string[] {
  const files = filesIn(site.folder).filter((file) => /^text\/.*\.(md|txt)$/.test(file) && !file.endsWith(`/${llmsFile}`));
  return inEvery('file of words', files, (file) =>
    gluedLinks(readFileSync(join(site.folder, file), 'utf8'), originOf(site)).map((link) => `${file}: ${link}`),
  );
}
