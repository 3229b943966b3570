/** A page of the site that may be asked for by a name: its path in a language, its title in each, and its other names. */
export interface NamedPage {
  path: string;
  zh: string;
  en: string;
  names: readonly string[];
}

/** Returns the page that a word of a path names: by its slug, its title or another name, however it is written and marked. */
export function namedPage(word: string, pages: readonly NamedPage[]): NamedPage | undefined {
  const own = word.replace(/\.html?\b.*$/i, '');
  // What is glued to a name begins with a mark.
  for (const asked of [own, own.replace(/^[“‘"'（(《「]+/, '').replace(/[^\p{L}\p{N}\s_+–-].*$/u, '')]) {
    const key = keyOf(asked);
    if (key === '') continue;
    const isCalled = (names: readonly string[]): boolean => names.some((name) => keyOf(name) === key);
    const found = pages.filter(({ path, zh, en }) => isCalled([slugOf(path), zh, en])).concat(pages.filter(({ names }) => isCalled(names)));
    if (found[0]) return found[0];
  }
  return undefined;
}

function slugOf(path: string): string {
  return path.split('/').filter(Boolean).pop() ?? '';
}

function keyOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
