import { createHash } from 'node:crypto';
import { hashesOf } from '../plain-text.ts';
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
  if (!urls.isProvisional) return `${urls.absolute(urls.permanentReport(edition.slug))}#${kind}`;
  const digits = sha256([edition.slug, edition.info.edition.version, kind, wordsHashOf(book)].join('\n'));
  // A UUID of version 8 is one whose bits the maker chooses (RFC 9562).
  const uuid = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`, digits.slice(20, 32)];
  return `urn:uuid:${uuid.join('-')}`;
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
