import type { SourceFile } from './source-text.ts';

/** What OmegaT tells places with the same words apart by: the file, and the words before and after, of which there may be none. */
export type Context = Readonly<Record<'file' | 'prev' | 'next', string>>;

/**
 * Returns where the sentences stand whose words have several translations in a report, by their ids: of any other words
 * OmegaT takes one translation for all places.
 */
export function contextsOf(files: readonly SourceFile[]): ReadonlyMap<string, Context> {
  const translations = new Map<string, Set<string>>();
  for (const { words, en } of files.flatMap(({ segments }) => segments)) {
    if (en) translations.set(words, new Set([...(translations.get(words) ?? []), en]));
  }
  const isAmbiguous = (words: string): boolean => (translations.get(words)?.size ?? 0) > 1;
  return new Map(
    files.flatMap(({ name, segments }) =>
      segments.flatMap(({ id, words }, index): [string, Context][] => {
        const [prev = '', next = ''] = [segments[index - 1]?.words, segments[index + 1]?.words];
        return isAmbiguous(words) ? [[id, { file: name, prev, next }]] : [];
      }),
    ),
  );
}
