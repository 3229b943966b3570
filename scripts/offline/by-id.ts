import { Parser } from 'htmlparser2';
import { strings } from '#i18n/strings.ts';
import type { Edit } from './edits.ts';
import { withEdits } from './edits.ts';

/** Elements that hold no words. */
const wordless = new Set(['script', 'style']);

/**
 * Returns a page of a site that has no address, for a copy of it: where its words, or what a button copies, name a place
 * by its permanent address, which leads nowhere from there, stand its id and what it is good for. `isPage` tells whether
 * the site has a page at a path.
 */
export function nameById(html: string, base: string, isPage: (path: string) => boolean): string {
  const provisional = (['zh', 'en'] as const).map((locale) => strings(locale).provisional.replace(/[()]/g, '\\$&')).join('|');
  const address = new RegExp(
    `(?<![\\w/.:-])${base.replace(/[.]/g, '\\.')}(id/([\\w-]+)/(?:([\\w.]+)/)?)(?:#([\\w.-]+))?(?: ?(?:${provisional}))?`,
    'g',
  );
  const named = (words: string, lang: string): string =>
    words.replace(address, (said, path: string, slug: string, unit?: string, fragment?: string) => {
      if (!isPage(path)) return said;
      const id = fragment ?? unit;
      return `${slug}${id === undefined ? '' : `:${id}`} ${strings(lang.startsWith('zh') ? 'zh' : 'en').onlyId}`;
    });
  const edits: Edit[] = [];
  const within: { name: string; lang: string }[] = [];
  const put = (from: number, to: number, lang: string): void => {
    const words = html.slice(from, to);
    const instead = named(words, lang);
    if (instead !== words) edits.push({ from, to, put: instead });
  };
  const parser = new Parser(
    {
      onopentag(name, { lang = within[within.length - 1]?.lang ?? '', ...others }) {
        within.push({ name, lang });
        const copied = others['data-copy'];
        const at = html.indexOf(`data-copy="`, parser.startIndex) + 11;
        if (copied !== undefined) put(at, at + copied.length, lang);
      },
      onclosetag: () => void within.pop(),
      ontext() {
        const { name = '', lang = '' } = within[within.length - 1] ?? {};
        if (!wordless.has(name)) put(parser.startIndex, parser.endIndex + 1, lang);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return withEdits(html, edits);
}
