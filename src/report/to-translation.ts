import type { EndedId } from './register.ts';

/** The words of a translation by id; null is not yet translated. */
export type Translated = Record<string, string | null>;

/** What an editor should know of a key: where it stood or stands, and what became of its words. */
export interface TranslationNote {
  file: string;
  id: string;
  message: string;
}

/** The files of a translation by name, with what an editor should know of them. */
export interface Translation {
  files: Map<string, Translated>;
  notes: TranslationNote[];
}

/**
 * Returns a translation with the files, keys and order of the source: what is there stays, what is new is null. Words
 * whose key now stands in another file follow it; those of an ended id go to the id that holds its words, where that is
 * not translated yet. What finds no place is handed back in a note with its words. A key that never was an id stays
 * where it is, for the checks to find. `source` are the ids by file.
 */
export function toTranslation(
  source: ReadonlyMap<string, readonly string[]>,
  translated: ReadonlyMap<string, Translated>,
  ended: readonly EndedId[],
): Translation {
  const files = new Map([...source].map(([file, ids]) => [file, fill(ids, translated.get(file))]));
  const home = new Map([...source].flatMap(([file, ids]) => ids.map((id) => [id, file] as const)));
  const endedIds = new Map(ended.map((entry) => [entry.id, entry]));
  const notes: TranslationNote[] = [];
  const astray = [...translated].flatMap(([file, words]) =>
    Object.entries(words).flatMap(([id, value]) => (value === null || home.get(id) === file ? [] : [{ file, id, value }])),
  );
  const rank = ({ id }: { id: string }): number => (home.has(id) ? 0 : endedIds.get(id)?.why === 'renumbered' ? 1 : 2);
  for (const { file, id, value } of astray.sort((a, b) => rank(a) - rank(b))) {
    const end = endedIds.get(id);
    const heir = heirOf(id, home, endedIds);
    const words = files.get(home.get(heir ?? '') ?? '');
    if (heir === undefined && !end) files.set(file, { ...files.get(file), [id]: value });
    else if (heir === undefined || !words)
      notes.push({ file, id, message: `It ended, and no id has its words. Its translation is left out: “${value}”` });
    else if (words[heir] === null) {
      words[heir] = value;
      if (end?.why === 'merged')
        notes.push({ file, id, message: `It was merged into ${heir}, which takes its translation: “${value}” Read that again.` });
    } else if (words[heir] !== value)
      notes.push({
        file,
        id,
        message: `Its words are those of ${heir}, which has a translation of its own. This one is left out: “${value}”`,
      });
  }
  return { files, notes };
}

const fill = (ids: readonly string[], words: Translated = {}): Translated => Object.fromEntries(ids.map((id) => [id, words[id] ?? null]));

/** Returns the id that has the words of an id now: the id itself, or where it was merged or renumbered to. */
function heirOf(id: string, home: ReadonlyMap<string, string>, ended: ReadonlyMap<string, EndedId>): string | undefined {
  const passed = new Set<string>();
  for (let at: string | null = id; at !== null && !passed.has(at);) {
    if (home.has(at)) return at;
    passed.add(at);
    const end = ended.get(at);
    at = end?.why === 'merged' || end?.why === 'renumbered' ? end.to : null;
  }
  return undefined;
}
