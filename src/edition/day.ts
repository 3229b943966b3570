import type { Edition } from './types.ts';

/** Returns the day of a report, as exact as is known: that of its first work with a date; undefined where none has one. */
export function dayOf({ info }: Edition): string | undefined {
  return info.works
    .map(({ date }) => date?.value)
    .filter((value) => value !== undefined)
    .sort()[0];
}
