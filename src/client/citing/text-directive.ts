// Words up to their punctuation or the end of their line, with the quotation marks that it closes; what stands within a
// number (30,000) parts nothing.
const clause = /(?:\d[,.:](?=\d)|[^，。；：！？,.;:!?\n])+(?:[，。；：！？,.;:!?\n][”’]*)*/g;
const edges = /^[\s“”‘’"]+|[\s“”‘’"，。；：！？,.;:!?]+$/g;

/**
 * Returns the text directive of a share link (`text=first,last`): words that were marked, widened to whole clauses of
 * the sentences around them; all where none of theirs were marked. One that ended within a word would not be found.
 */
export function textDirective(words: string, marked: string): string {
  const clauses = words.match(clause) ?? [words];
  const at = marked === '' ? -1 : words.indexOf(marked);
  const held = at < 0 ? clauses : clausesBetween(clauses, at, at + marked.length);
  const [first, last] = [encode(held[0]), encode(held[held.length - 1])];
  return `text=${first}${held.length > 1 ? `,${last}` : ''}`;
}

// Offsets in UTF-16 code units of all clauses together.
function clausesBetween(clauses: readonly string[], from: number, to: number): string[] {
  let at = 0;
  return clauses.filter((one) => {
    const start = at;
    at += one.length;
    return at > from && start < to;
  });
}

// A bare hyphen would part the words from what stands before or after them; a bare bracket may end the link in a chat.
function encode(words = ''): string {
  return encodeURIComponent(words.replace(edges, '')).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
