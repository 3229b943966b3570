import { isQuotation } from '../is-quotation.ts';
import type { Checked } from '../contract.ts';

/** What stands between quotation marks in a pasted text, and how many letters stand around it. */
interface Part {
  words: string;
  around: number;
}

const partners: Record<string, string> = { '“': '”', '「': '」', '『': '』', '"': '"', '«': '»' };

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Returns the outermost quoted parts of a text that are long enough to be quotations, the longest first. */
export function quotedParts(text: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at++) {
    const [opening, closing] = [text.charAt(at), partners[text.charAt(at)]];
    if (closing === undefined) continue;
    let [end, depth] = [at + 1, 1];
    for (; end < text.length; end++) {
      if (text.charAt(end) === closing) depth--;
      else if (text.charAt(end) === opening) depth++;
      if (depth === 0) break;
    }
    if (depth > 0) continue;
    const words = text.slice(at + 1, end).trim();
    if (isQuotation(words)) parts.push({ words, around: lettersIn(text) - lettersIn(words) });
    at = end;
  }
  return parts.sort((a, b) => b.words.length - a.words.length);
}

/** Returns whether what stands around a quoted part is somebody else's: the text has little of it where it has the part. */
export function isAttributed({ around }: Part, part: Checked, whole: Checked | undefined): boolean {
  const kept = ({ differences }: Checked): number =>
    differences.reduce((sum, [kind, words]) => sum + (kind === 0 ? lettersIn(words) : 0), 0);
  return around > 0 && (!whole || kept(whole) - kept(part) < around / 2);
}
