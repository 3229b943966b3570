/**
 * Returns where a note of the apparatus is listed, as a path within a language, by its anchor among the notes of all
 * reports: those of the home report stand on the page of all, those of another (`ningbo-2019:note-r1.s1-1`) on its own.
 */
export function notePath(listAnchor: string): string {
  const end = listAnchor.indexOf(':');
  return end < 0 ? `apparatus/#${listAnchor}` : `${listAnchor.slice(0, end)}/about/#${listAnchor.slice(end + 1)}`;
}
