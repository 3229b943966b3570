import type { Urls } from '#address/url.ts';

/**
 * The addresses by which resources are named. A concept is named by its place in the list of all concepts,
 * `https://host/data/glossary.json#standard-land`: the list belongs to no language and no edition, and holds the entry under
 * the same id; the pages of a concept belong each to a language. A site without an origin has the names that it would have
 * on a host that can never be (`.invalid`, RFC 6761), since JSON-LD drops what is named by a path alone.
 */
export interface Addresses {
  /** The glossary, and where the names of its concepts begin: `…/data/glossary.json`. */
  scheme: string;
  /** Returns the name of a concept. */
  concept: (slug: string) => string;
  /** Returns the name of a family. */
  family: (slug: string) => string;
  /** Returns a path of the site in full. */
  full: (path: string) => string;
}

/** Returns the addresses by which resources are named on a site. */
export function addressesOf(urls: Urls): Addresses {
  const full = (path: string): string => (urls.isProvisional ? new URL(path, 'https://provisional.invalid').href : urls.absolute(path));
  const scheme = full(urls.to('data/glossary.json'));
  return {
    scheme,
    concept: (slug) => `${scheme}#${slug}`,
    family: (slug) => `${scheme}#family/${slug}`,
    full,
  };
}
