/** The folders of a language that hold pages of the whole site, in the order in which the header and the map have them. */
export const listPaths = [
  ...(['reports', 'glossary', 'families', 'outcomes', 'abbreviations', 'topics', 'search', 'data'] as const),
  ...(['apparatus', 'translation', 'changes', 'about'] as const),
] as const;

/** One such folder: `glossary` of `/zh/glossary/`. */
export type ListPath = (typeof listPaths)[number];

/** What no report may be called: the folders of a language, and those at the top of the site. */
const reserved: readonly string[] = [...listPaths, 'id', 'zh', 'en', 'text', 'cite', 'pictures', 'pagefind', 'pdf'];

/** Returns whether a name can be the slug of a report: small letters and digits, parted by hyphens, that name no other page. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && reserved.indexOf(name) < 0;
}
