import { pageOf, parentOf } from '#address/within.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { select } from './tags.ts';

/** Returns the places of parallels that do not link to the place that says the same, in either language. */
export function unlinkedParallels(pages: readonly Page[], slug: string, pairs: readonly (readonly [string, string])[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ways = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return inEvery(`parallel of ${slug}`, ways, ([from, to]) =>
    ['zh', 'en'].flatMap((locale) => {
      const path = `${locale}/${slug}/${pageOf(from)}/`;
      const page = byPath.get(path);
      const links = select(page?.tags ?? [], 'a', { class: 'act' });
      const leads = page?.ids.includes(from) && links.some(({ attributes }) => attributes.get('href')?.endsWith(`#${to}`));
      return leads ? [] : [`${path}: ${from} does not lead to ${to}`];
    }),
  );
}

/** The words of another place as a page shows them, and those of them that it marks as different. */
export interface ShownParallel {
  words: string;
  marked: string[];
}

/** Returns the words of other places that a page shows. */
export function shownOn({ tags }: Page): ShownParallel[] {
  return select(tags, 'div', { class: 'parallels' })
    .flatMap((list) => select(list.tags, 'blockquote'))
    .map((quote) => ({ words: quote.text, marked: select(quote.tags, 'ins').map(({ text }) => text) }));
}

/**
 * Returns the places whose page does not show the words of the parallel place whole, with what differs marked and the
 * rest left alone, in Chinese.
 */
export function misquotedParallels(
  pages: readonly Page[],
  slug: string,
  pairs: readonly (readonly [string, string])[],
  words: ReadonlyMap<string, string>,
): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ways = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return inEvery(`parallel of ${slug}`, ways, ([from, to]) => {
    const path = `zh/${slug}/${pageOf(from)}/`;
    const page = byPath.get(path);
    const shown = page ? shownOn(page).find((one) => one.words === words.get(to)) : undefined;
    if (!shown) return [`${path}: the words of ${to} are not shown whole`];
    // What several sentences of a paragraph say is shown once.
    const own = ways
      .filter(([one, other]) => other === to && parentOf(one) === parentOf(from))
      .map(([one]) => words.get(one) ?? '')
      .join('');
    const differs = own !== shown.words;
    return differs === shown.marked.length > 0 ? [] : [`${path}: what differs in the words of ${to} is not marked`];
  });
}
