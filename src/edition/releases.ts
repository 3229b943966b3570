import { failAt } from '#schemas/read.ts';
import type { KeptRelease, Release } from '#schemas/release.ts';

/** Returns the published editions of a report with all their words, the first one first; `slug` is for the message of a broken chain. */
export function wholeReleases(kept: readonly KeptRelease[], slug: string): Release[] {
  const whole: Release[] = [];
  for (const release of [...kept].sort((a, b) => compareVersions(a.version, b.version))) {
    if (!('since' in release)) {
      whole.push(release);
      continue;
    }
    const { version, date, since, zh, en, ended } = release;
    const before = whole.find((other) => other.version === since);
    if (!before)
      failAt(
        `reports/${slug}/releases/${version}.json`,
        `It is kept as a difference from ${since}, and no such edition is kept. Bring the file of that edition back.`,
        'content:release-chain',
      );
    const without = <T>(words: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(words).filter(([id]) => !ended.includes(id)));
    whole.push({ version, date, zh: { ...without(before.zh), ...zh }, en: { ...without(before.en), ...en } });
  }
  return whole;
}

/** Returns what is kept of an edition: all its words if it is the first, else what differs from the edition before. */
export function toKeptRelease(release: Release, before: Release | undefined): KeptRelease {
  if (!before) return release;
  const { version, date } = release;
  const changed = <T>(now: Readonly<Record<string, T>>, then: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(now).filter(([id, words]) => then[id] !== words));
  return {
    version,
    date,
    since: before.version,
    zh: changed(release.zh, before.zh),
    en: changed(release.en, before.en),
    ended: Object.keys(before.zh).filter((id) => !(id in release.zh)),
  };
}

/** Returns which of two versions came first: negative, zero or positive. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((at) => (x?.[at] ?? 0) - (y?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
