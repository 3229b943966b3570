/** The files that hold what the seeds give: the text as received, whatever stands in it. */
const given = /^reports\/[^/]+\/(?:zh\/|releases\/|outline\.json$|ended\.json$|origins\.json$)/;

/** The keys under which the other files of a report hold words of the source, character by character. */
const quoting = new Set(['title', 'join', 'opens', 'printed', 'words', 'number', 'carried', 'keep', 'part', 'formulas']);

/** Returns whether words of a file of content/ are those of the source, which is never mended: `keys` lead to them. */
export function isOfTheSource(path: string, keys: readonly (string | number)[]): boolean {
  return given.test(path) || (path.startsWith('reports/') && !keys.includes('en') && keys.some((key) => quoting.has(String(key))));
}
