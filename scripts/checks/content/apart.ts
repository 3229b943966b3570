import { named, placesOf, says } from './phrase.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

/** Words that are close to others keep an English of their own: it stands where they do, and that of the others only with these. */
export const apart: Check = (edition, { english }) =>
  translated(edition).flatMap(({ file, id, zh, en }) =>
    english.apart
      .flatMap((pair) => {
        const said = pair.zh.find((words) => zh.includes(words));
        if (said === undefined) return [];
        const strange = pair.other?.some((words) => zh.includes(words)) ? [] : placesOf(en, pair.never ?? []);
        return [
          ...(says(en, pair.en) ? [] : [`The source says ${said}, the English has none of its renderings: ${named(pair.en)}. Write one.`]),
          ...strange.map(
            (found) => `“${found}” renders other words than ${said}, and none of those stands in the source. Say it otherwise.`,
          ),
        ];
      })
      .map((message) => ({ file, id, rule: 'apart', message })),
  );
