import { isId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { runsOf } from './runs.ts';

const unseen = new Set(['script', 'style', 'textarea']);

/** Returns the ids, addresses and code of pages that a translator may change, for they do not say that they are none of its words. */
export function toBeTranslated(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, html }) => {
    const found = runsOf(html).filter(
      ({ words, isToTranslate, within }) =>
        isToTranslate && !within.some((name) => unseen.has(name)) && (within.includes('code') || isFixed(words.trim())),
    );
    return [...new Set(found.map(({ words }) => words.trim()))].map((words) => `${file}: ${words}`);
  });
}

/** Whether words are an address or an id, in print or as machines have it. */
function isFixed(words: string): boolean {
  const id = words
    .replace(/^[a-z\d-]+:/, '')
    .toLowerCase()
    .replace(/ s(?=\d)/, '.s');
  return /^https?:\/\//.test(words) || (/\d/.test(words) && isId(id) && (words === printShort(id) || words.endsWith(`:${id}`)));
}
