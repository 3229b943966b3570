import { hasPermanentPage } from './url.ts';

/** Returns the anchor in the list of all notes of a file by that which a note has in the text. */
export function anchorInList(anchor: string): string {
  return `list-${anchor}`;
}

/** Returns the anchor of a concept in the glossary of a file. */
export function anchorOfTerm(slug: string): string {
  return `term-${slug}`;
}

/**
 * Returns where in the file of a report stands what the site has at a path from its root, as an anchor; undefined for what
 * such a file does not hold.
 */
export function anchorInFile(path: string, report: string): string | undefined {
  const [page = '', fragment = ''] = path.split('#');
  const [, tree = '', room = '', place = ''] = /^(zh|en|id)\/([^/]+)\/(?:([^/]+)\/)?(?:\?.*)?$/.exec(page) ?? [];
  if (room === report && (place === '' || place === 'whole')) return fragment || 'main';
  if (room === report && place === 'about' && fragment.indexOf('note-') === 0) return anchorInList(fragment);
  if (room === report) return hasPermanentPage(place) ? fragment || place : undefined;
  if (tree === 'id') return undefined;
  if (room === 'glossary') return place === '' ? 'glossary' : anchorOfTerm(place);
  if (room === 'apparatus') return fragment === '' ? 'apparatus' : anchorInList(fragment.replace(/^.*:/, ''));
  return room === 'search' ? 'search' : undefined;
}
