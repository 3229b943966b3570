import { fitForXml } from '#text/xml.ts';

/**
 * Returns words without a control character, for files of a row or a unit a line: what begins a new line, and a tab, is a
 * space, and � stands for every other.
 */
export function plainLine(words: string): string {
  return fitForXml(words.replace(/[\t-\r\u{85}\u{2028}\u{2029}]+/gu, ' ')).replace(/\p{Cc}/gu, '\uFFFD');
}
