/** A place of a report: a sentence, a heading, a unit, or a range of sentences. */
export interface Place {
  kind: 'place';
  /** The slug of its report. */
  report: string;
  /** Its id; of a range, the ends as a fragment names them: `r2.3.2.s3-r2.3.2.s5`. */
  id: string;
  /** The hashes of its words when it was pinned, in each language; none where nobody has seen them yet, or there is no translation. */
  hashes: { zh?: string; en?: string };
}

/** An entry of the glossary. */
export interface Concept {
  kind: 'concept';
  slug: string;
}

/** A heading of the reader's. */
export interface Heading {
  kind: 'heading';
  words: string;
}

/** A line of the reader's, one paragraph. */
export interface Line {
  kind: 'line';
  words: string;
}

/** What a dossier is made of. */
export type Item = Place | Concept | Heading | Line;

/** The languages in which a dossier is read and taken away. */
export const languages = ['both', 'zh', 'en'] as const;

/** One of them. */
export type Languages = (typeof languages)[number];

/** What somebody has gathered from reports, in an order of their own. */
export interface Dossier {
  /** Its name among the dossiers of a device, which nobody sees. */
  id: string;
  /** Empty until somebody gives it one. */
  title: string;
  items: readonly Item[];
  languages: Languages;
  /** The id of the style in which its sources are named. */
  style: string;
}

/** How much a dossier may hold: what is longer is no list that somebody has gathered. */
export const limits = { items: 1000, words: 2000, dossiers: 100 } as const;

/** The style that nobody has chosen. */
const usualStyle = 'gb-2025-numeric';

/** Returns a dossier with nothing in it. */
export function emptyDossier(id: string): Dossier {
  return { id, title: '', items: [], languages: 'both', style: usualStyle };
}

/** Returns whether two items are of the same place or concept; what readers write themselves may stand there twice. */
export function isSame(one: Item, other: Item): boolean {
  if (one.kind === 'place') return other.kind === 'place' && one.report === other.report && one.id === other.id;
  return one.kind === 'concept' && other.kind === 'concept' && one.slug === other.slug;
}

/** Returns where an item stands in a dossier; -1 where it does not. */
export function placeIn({ items }: Dossier, item: Item): number {
  return items.findIndex((other) => isSame(item, other));
}

/** Returns how many of the items are words of others: headings and lines of the reader's do not count. */
export function pinnedIn({ items }: Dossier): number {
  return items.filter(({ kind }) => kind === 'place' || kind === 'concept').length;
}
