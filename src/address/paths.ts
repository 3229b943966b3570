/** The folders of a language that hold pages of the whole site, in the order in which the header and the map have them. */
export const listPaths = [
  ...(['reports', 'glossary', 'families', 'outcomes', 'renderings', 'abbreviations', 'topics', 'search'] as const),
  ...(['compare', 'dossier', 'draft', 'data'] as const),
  ...(['apparatus', 'translation', 'changes', 'about'] as const),
] as const;

/** One such folder: `glossary` of `/zh/glossary/`. */
export type ListPath = (typeof listPaths)[number];

/** What the pages of other sites may read: folders of files, and the feeds. None of it is a page. */
export const openPaths = ['data/*', 'text/*', 'cite/*', 'zh/changes.atom', 'en/changes.atom'] as const;

/** The pages of a report in a language beside those of its units. */
export const reportPaths = ['whole', 'origins', 'figures', 'about', 'changes'] as const;

/** The site's own words, which nothing else may be called: its folders and files at the top, in a language, in a report and in the search. */
const reserved: readonly string[] = [
  ...listPaths,
  ...reportPaths,
  ...(['zh', 'en', 'id', 'text', 'cite', 'pictures', 'pdf', 'offline', 'mentions', 'strings'] as const),
  ...(['words', 'entries', 'aliases', 'quotation', 'sound', 'terms'] as const),
  ...(['index', '404', 'favicon', 'licences', 'llms', 'robots', 'sitemap', 'theme', 'mark'] as const),
  ...(['apple-touch-icon', 'term-counts', 'texts'] as const),
];

/** How long a slug may be: names of files are made of it, and no disk takes names of any length. */
export const longestSlug = 80;

/** Returns whether a name can be the slug of a report, a concept or a topic: small letters and digits, parted by hyphens, and none of the site's own words. */
export function isSlug(name: string): boolean {
  return name.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && reserved.indexOf(name) < 0;
}
