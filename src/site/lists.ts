import type { ListPath } from '#address/paths.ts';
import type { Edition } from '#edition/types.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import type { Locale } from '#i18n/locale.ts';
import { getContent } from './content.ts';
import { urls } from './urls.ts';

/** A page of the site that lists things, or says something of the whole: its path in each language, and where it is offered. */
export interface ListPage {
  path: `${ListPath}/` | `topics/${string}/`;
  /** The key of its name among the strings of the interface. */
  name: ListName;
  /** The header of every page leads there; `aside`: only where the window has room. */
  inHeader?: true | 'aside';
}

/** The names of such pages among the strings of the interface. */
export type ListName =
  | ('toReports' | 'toGlossary' | 'toAbbreviations' | 'toEightEight' | 'toSearch' | 'toData')
  | ('families' | 'outcomes' | 'toRenderings' | 'toApparatus' | 'toAbout' | 'status' | 'changes' | 'toDossier' | 'toDraft' | 'toCompare');

const several: readonly ListPage[] = [
  { path: 'reports/', name: 'toReports', inHeader: true },
  { path: 'compare/', name: 'toCompare' },
];

const always: readonly ListPage[] = [
  { path: 'glossary/', name: 'toGlossary', inHeader: true },
  { path: 'families/', name: 'families' },
  { path: 'outcomes/', name: 'outcomes' },
  { path: 'renderings/', name: 'toRenderings' },
  { path: 'abbreviations/', name: 'toAbbreviations', inHeader: true },
  { path: 'topics/eight-eight/', name: 'toEightEight', inHeader: true },
  { path: 'search/', name: 'toSearch', inHeader: true },
  { path: 'dossier/', name: 'toDossier' },
  { path: 'draft/', name: 'toDraft' },
  { path: 'data/', name: 'toData', inHeader: 'aside' },
  { path: 'apparatus/', name: 'toApparatus', inHeader: 'aside' },
  { path: 'translation/', name: 'status' },
  { path: 'changes/', name: 'changes' },
  { path: 'about/', name: 'toAbout', inHeader: 'aside' },
];

/** Returns every page of that sort, in the order in which the header and the map of the site have them; those of all reports and of two of them where there are several. */
export async function listPages(): Promise<readonly ListPage[]> {
  return (await getContent()).isSeveral ? [...several, ...always] : always;
}

/** One entry of the header: a key of the interface strings, where it leads, and how much room it waits for: `own` is a page of the report. */
export interface SiteLink {
  key: ListName | 'toReport' | 'toFigures' | 'toOrigins';
  href: string;
  room: 'always' | 'own' | 'aside';
}

/** Returns what the header of a page offers: the report that it is of, on every other page the home report, and the pages of the site. */
export async function siteLinks(locale: Locale, edition?: Edition): Promise<SiteLink[]> {
  const { home } = await getContent();
  const here = edition ?? home;
  const { slug } = here;
  const links = (await listPages())
    .filter(({ inHeader }) => inHeader)
    .map(({ path, name, inHeader }): SiteLink => ({
      key: name,
      href: urls.to(`${locale}/${path}`),
      room: inHeader === 'aside' ? 'aside' : 'always',
    }));
  const own: SiteLink[] = [
    ...(hasFigures(here) ? [{ key: 'toFigures' as const, href: urls.figures(slug, locale), room: 'own' as const }] : []),
    ...(isLookedUp(here) ? [{ key: 'toOrigins' as const, href: urls.origins(slug, locale), room: 'own' as const }] : []),
  ];
  const search = links.findIndex(({ key }) => key === 'toSearch');
  return [{ key: 'toReport', href: urls.report(slug, locale), room: 'always' }, ...links.slice(0, search), ...own, ...links.slice(search)];
}
