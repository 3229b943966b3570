import { parseId } from '#citation/grammar.ts';
import type { Edition } from './problem.ts';

/** How far the translation of one work, part or section has come. */
export interface Status {
  place: string;
  sentences: number;
  translated: number;
  /** Read a second time against the Chinese, and read for its English alone. */
  again: boolean;
  alone: boolean;
}

/** The status of the translation, page by page, in the order of the text. */
export function statusOf({ zh, en, readings }: Edition): Status[] {
  const places = new Map<string, Status>();
  for (const [name, words] of zh) {
    for (const id of Object.keys(words)) {
      const place = pageOf(id);
      const { again = false, alone = false } = readings[place] ?? {};
      const status = places.get(place) ?? { place, sentences: 0, translated: 0, again, alone };
      status.sentences++;
      if (typeof en.get(name)?.[id] === 'string') status.translated++;
      places.set(place, status);
    }
  }
  return [...places.values()];
}

/** The work, part or section whose page holds a sentence. */
function pageOf(id: string): string {
  const { work = '', part = '0', section = '0' } = parseId(id) ?? {};
  if (part === '0') return work;
  return section === '0' ? `${work}${part}` : `${work}${part}.${section}`;
}
