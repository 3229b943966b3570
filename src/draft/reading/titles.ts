import { parseReference } from '#address/parse.ts';
import type { FoundLink } from './links.ts';
import type { NamedReport, NamePatterns } from './names.ts';

/** Returns the titles of works as they are cited: R s0, R 标题, 报告 标题, Report heading. */
export function titlesOfWorksIn(text: string, reports: readonly NamedReport[], { letters, zh, en }: NamePatterns): FoundLink[] {
  const cited = new RegExp(
    `(^|[^\\w.:/-])((?:${letters.toUpperCase()}|${letters}) (?:s0(?![\\w.])|标题)|${zh} 标题|${en} heading\\b)`,
    'g',
  );
  return [...text.matchAll(cited)].flatMap(({ index, 1: before = '', 2: words = '' }) => {
    const places = reports.flatMap(({ works }) => {
      const id = parseReference(words, works);
      return id === undefined ? [] : [{ id }];
    });
    const from = index + before.length;
    return places.length === 0 ? [] : [{ from, to: from + words.length, places }];
  });
}
