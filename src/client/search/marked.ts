import type { Checked, Hit, Range } from '#search/engine/contract.ts';
import type { Words } from './setting.ts';
import { make } from './setting.ts';

/** Words with some stretches marked. */
export function marked(text: string, ranges: readonly Range[]): DocumentFragment {
  const all = document.createDocumentFragment();
  let from = 0;
  for (const [start, end] of ranges) {
    all.append(text.slice(from, start), make('mark', '', text.slice(start, end)));
    from = end;
  }
  all.append(text.slice(from));
  return all;
}

/** What was typed against what stands in the text: what is missing and what should not be there. */
export function compared({ differences }: Checked, words: Words): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const [kind, part] of differences) {
    if (kind === 0) all.append(part);
    else {
      const changed = make(kind < 0 ? 'del' : 'ins');
      changed.append(make('span', 'unseen', `〔${kind < 0 ? words.surplus : words.missing}：`), part, make('span', 'unseen', '〕'));
      all.append(changed);
    }
  }
  return all;
}

/** The words of a hit that were found, as the page that is opened is to mark them. */
export function foundWords({ excerpt, ranges, lang }: Hit): string {
  const words = ranges.map(([from, to]) => excerpt.slice(from, to).trim());
  return [...new Set(words)]
    .slice(0, 6)
    .map((word) => (lang === 'zh' ? word.split(/\s+/).join('') : word))
    .join(' ');
}

/** A link to a hit with the words to mark there. */
export function linkWith(url: string, query: string): string {
  const [path = '', fragment] = url.split('#');
  const search = query ? `?${new URLSearchParams({ q: query }).toString()}` : '';
  return path + search + (fragment === undefined ? '' : `#${fragment}`);
}
