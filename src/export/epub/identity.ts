import { hashesOf } from '../plain-text.ts';
import { sha256 } from '../sha256.ts';
import { urnOf } from '../uuid.ts';
import type { Book } from './book.ts';

/** Returns the hash of the words of a report: that of its file `hashes.sha256`, which lists the hash of every file of words. */
export function wordsHashOf({ edition }: Pick<Book, 'edition'>): string {
  return sha256(hashesOf(edition));
}

/**
 * Returns what a book is known by: the permanent address of its report and the kind of the book, which stays the same in
 * all editions; where the site has no address a number made of its name, edition and words.
 */
export function identifierOf(book: Pick<Book, 'edition' | 'kind' | 'urls'>): string {
  const { edition, kind, urls } = book;
  if (!urls.isProvisional) return `${urls.absolute(urls.permanent(edition.slug))}#${kind}`;
  return urnOf(edition.slug, edition.info.edition.version, kind, wordsHashOf(book));
}
