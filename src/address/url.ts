import { kindOfId } from './grammar.ts';
import type { IdRange } from './range.ts';
import { formatRange } from './range.ts';
import type { SiteAddress } from './site-address.ts';
import { pageOf, unitOf } from './within.ts';

/** The addresses of a site, each as a path from the root of its host. */
export interface Urls {
  /** Returns the address of a path on the site: `/sub/zh/` for `zh/`. */
  to(path: string): string;
  /** Nobody has said where the site will stand: no address has an origin. */
  isProvisional: boolean;
  /** Returns an address in full, with the origin, as citations and search engines want it; as it is where the site has none. */
  absolute(url: string): string;
  /** Returns the page of a report in a language. */
  report(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page with the whole text of a report in a language. */
  whole(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page of a report’s sources of wording in a language. */
  origins(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page of a report’s figures in a language. */
  figures(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page in a language of what the site knows of a report beside its words; only a site of several has it. */
  about(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page in a language of what the editions of a report changed; only a site of several has it. */
  changes(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the address of a place in a language: its page, with the fragment where the place is not the page itself. */
  place(slug: string, id: string, locale: 'zh' | 'en'): string;
  /** Returns the permanent address of a report or of a place in it, the same in both languages; a sentence or paragraph is a fragment of its unit's. */
  permanent(slug: string, id?: string): string;
  /** Returns the page of a concept in a language. */
  concept(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the page of a topic in a language. */
  topic(slug: string, locale: 'zh' | 'en'): string;
  /** Returns the address of a file of words by its name. */
  text(slug: string, name: string): string;
}

/** Returns the addresses of a site: every address of this project is made here. */
export function urlsOf({ origin, base }: SiteAddress): Urls {
  const to = (path: string): string => `${base.replace(/\/$/, '')}/${path}`;
  return {
    to,
    isProvisional: origin === undefined,
    absolute: (url) => (origin === undefined ? url : new URL(url, origin).href),
    report: (slug, locale) => to(`${locale}/${slug}/`),
    whole: (slug, locale) => to(`${locale}/${slug}/whole/`),
    origins: (slug, locale) => to(`${locale}/${slug}/origins/`),
    figures: (slug, locale) => to(`${locale}/${slug}/figures/`),
    about: (slug, locale) => to(`${locale}/${slug}/about/`),
    changes: (slug, locale) => to(`${locale}/${slug}/changes/`),
    place: (slug, id, locale) => to(pathOfPlace(slug, id, locale)),
    permanent: (slug, id) => to(id === undefined ? `id/${slug}/` : permanentPathOf(slug, { first: id, last: id })),
    concept: (slug, locale) => to(`${locale}/glossary/${slug}/`),
    topic: (slug, locale) => to(`${locale}/topics/${slug}/`),
    text: (slug, name) => to(`text/${slug}/${name}`),
  };
}

/** Returns the path of a place in a language, from the root of the site: `zh/wenzhou-2018/r2.3/#r2.3.2`. */
export function pathOfPlace(slug: string, id: string, locale: 'zh' | 'en'): string {
  const page = pageOf(id);
  return `${locale}/${slug}/${page}/${page === id ? '' : `#${id}`}`;
}

/** Returns the permanent path of a place or of a range, which stands on the page of the unit that holds its first sentence. */
export function permanentPathOf(slug: string, range: IdRange): string {
  const unit = unitOf(range.first);
  return `id/${slug}/${unit}/${unit === range.first ? '' : `#${formatRange(range)}`}`;
}

/** Returns whether a place has a page of its own in each language: a work, part or section. */
export function hasPage(id: string): boolean {
  return pageOf(id) === id && kindOfId(id) !== undefined;
}

/** Returns whether a place has a permanent page of its own: a work, part, section or measure. */
export function hasPermanentPage(id: string): boolean {
  return unitOf(id) === id && kindOfId(id) !== undefined;
}
