import { currentIdOf } from '#edition/ended.ts';
import type { Edition } from '#edition/types.ts';

/** Returns the ids of a report that have ended and where their words stand now, as `ChineseData` has them: nothing where there are none. */
export function endedIn(edition: Edition): { ended?: Record<string, string> } {
  const ids = Object.keys(edition.ended);
  const ended = Object.fromEntries(ids.map((id) => [id, currentIdOf(edition, id) ?? '']));
  return ids.length === 0 ? {} : { ended };
}
