import type { Hit } from '#search/engine/contract.ts';

/** Returns the words of a hit that were found, as the page that is opened is to mark them. */
export function foundWords({ excerpt, ranges, lang }: Hit): string {
  const words = ranges.map(([from, to]) => excerpt.slice(from, to).trim());
  return [...new Set(words)]
    .slice(0, 6)
    .map((word) => (lang === 'zh' ? word.split(/\s+/).join('') : word))
    .join(' ');
}

/** Returns the address of a hit with the words to mark there. */
export function linkWith(url: string, query: string): string {
  const [path = '', fragment] = url.split('#');
  const search = query ? `?${new URLSearchParams({ q: query }).toString()}` : '';
  return path + search + (fragment === undefined ? '' : `#${fragment}`);
}
