import type { ListPath } from '#address/paths.ts';
import type { Edition } from '#edition/types.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import type { Locale } from '#i18n/locale.ts';
import { getContent } from './content.ts';
import { urls } from './urls.ts';

/** What a reader comes for: head and foot of every page group by it where they lead. */
export type Purpose = 'reading' | 'translating' | 'studying';

/** A page of the site that lists things, or says something of the whole: its path in each language, and what it is for. */
export interface ListPage {
  path: `${ListPath}/` | `topics/${string}/`;
  /** The key of its name among the strings of the interface. */
  name: ListName;
  purpose: Purpose;
  /** A copy that one carries away has it not. */
  onWeb?: true;
}

/** The names of such pages among the strings of the interface. */
export type ListName =
  | ('toReports' | 'toGlossary' | 'toAbbreviations' | 'toEightEight' | 'toSearch' | 'toData')
  | ('families' | 'outcomes' | 'toRenderings' | 'toApparatus' | 'toAbout' | 'status' | 'changes' | 'toDossier' | 'toDraft' | 'toCompare');

const several: readonly ListPage[] = [
  { path: 'reports/', name: 'toReports', purpose: 'reading' },
  { path: 'compare/', name: 'toCompare', purpose: 'studying', onWeb: true },
];

const always: readonly ListPage[] = [
  { path: 'search/', name: 'toSearch', purpose: 'reading' },
  { path: 'topics/eight-eight/', name: 'toEightEight', purpose: 'reading' },
  { path: 'abbreviations/', name: 'toAbbreviations', purpose: 'reading' },
  { path: 'draft/', name: 'toDraft', purpose: 'reading' },
  { path: 'dossier/', name: 'toDossier', purpose: 'reading' },
  { path: 'glossary/', name: 'toGlossary', purpose: 'translating' },
  { path: 'families/', name: 'families', purpose: 'translating' },
  { path: 'renderings/', name: 'toRenderings', purpose: 'translating', onWeb: true },
  { path: 'translation/', name: 'status', purpose: 'translating' },
  { path: 'data/', name: 'toData', purpose: 'translating' },
  { path: 'outcomes/', name: 'outcomes', purpose: 'studying' },
  { path: 'apparatus/', name: 'toApparatus', purpose: 'studying' },
  { path: 'changes/', name: 'changes', purpose: 'studying' },
  { path: 'about/', name: 'toAbout', purpose: 'studying' },
];

/** Returns every page of that sort, in the order in which head, foot and the map of the site have them; those of all reports and of two of them where there are several. */
export async function listPages(): Promise<readonly ListPage[]> {
  return (await getContent()).isSeveral ? [...several, ...always] : always;
}

/** Where a link of the head has room: `wide` from two columns on. */
export type Room = 'always' | 'wide';

/** One entry of head or foot: a key of the interface strings, where it leads, and whether the page is there, or below. */
export interface SiteLink {
  key: ListName | 'toReport' | 'toFigures' | 'toOrigins';
  href: string;
  current: 'page' | 'true' | undefined;
  onWeb?: true | undefined;
}

/** Where head and foot of a page lead: all of it by purpose, what the head says itself, and the room that the present place waits for there. */
export interface SiteLinks {
  groups: { purpose: Purpose; links: SiteLink[] }[];
  head: (SiteLink & { room: Room })[];
  /** Nothing where the page is none of them, or its word always stands in the head. */
  folded: Exclude<Room, 'always'> | 'never' | undefined;
}

/** Returns what head and foot of the page at a path offer: the report that it is of, on every other page the home report, and the pages of the site. */
export async function siteLinks(locale: Locale, path: string, edition?: Edition): Promise<SiteLinks> {
  const { home, isSeveral } = await getContent();
  const here = edition ?? home;
  const { slug } = here;
  const pages = (await listPages()).map(({ path, name, purpose, onWeb }) => ({
    key: name,
    href: urls.to(`${locale}/${path}`),
    purpose,
    onWeb,
  }));
  const found: (Omit<SiteLink, 'current'> & { purpose: Purpose })[] = [
    ...pages.filter(({ key }) => key === 'toReports'),
    { key: 'toReport', href: urls.report(slug, locale), purpose: 'reading' },
    ...(hasFigures(here) ? [{ key: 'toFigures' as const, href: urls.figures(slug, locale), purpose: 'studying' as const }] : []),
    ...(isLookedUp(here) ? [{ key: 'toOrigins' as const, href: urls.origins(slug, locale), purpose: 'studying' as const }] : []),
    ...pages.filter(({ key }) => key !== 'toReports'),
  ];
  const [nearest] = found.filter(({ href }) => path.startsWith(href)).sort((a, b) => b.href.length - a.href.length);
  const links = found.map((link) => ({
    ...link,
    current: link === nearest ? (link.href === path ? ('page' as const) : ('true' as const)) : undefined,
  }));
  const room: Partial<Record<SiteLink['key'], Room>> = {
    toReports: 'always',
    // Where there are several reports they come first.
    toReport: isSeveral ? 'wide' : 'always',
    toSearch: 'always',
    toDraft: isSeveral ? 'wide' : 'always',
    toGlossary: 'always',
    toFigures: 'wide',
  };
  const head = Object.entries(room).flatMap(([key, room]) => links.filter((link) => link.key === key).map((link) => ({ ...link, room })));
  const at = nearest && (room[nearest.key] ?? 'never');
  return {
    groups: (['reading', 'translating', 'studying'] as const).map((purpose) => ({
      purpose,
      links: links.filter((link) => link.purpose === purpose),
    })),
    head,
    folded: at === 'always' ? undefined : at,
  };
}
