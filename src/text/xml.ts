/** What XML 1.0 has no place for, however it is written: control characters, noncharacters, halves of a pair. */
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Left as it is it would be read as another end of a line.
  '\r': '&#13;',
};

/**
 * Returns words as XML, within an element or an attribute: what would be a mark is written as a reference, and � stands
 * for each character that would make the whole file unreadable.
 */
export function toXmlWords(words: string): string {
  return fitForXml(words).replace(/[&<>"'\r]/g, (mark) => references[mark] ?? mark);
}

/** Returns words with � for each character that XML has no place for, for a writer that writes the marks as references itself. */
export function fitForXml(words: string): string {
  return words.replace(unfit, '\uFFFD');
}
