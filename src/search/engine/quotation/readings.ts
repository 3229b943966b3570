/** One way to read a piece of what was pasted. */
export interface Reading {
  words: string;
  /** It stood within quotation marks, which turn those inside: single for double, either kind for either. */
  isQuoted: boolean;
  /** The numbers that were taken for those of sentences. */
  numbers: string[];
}

const partners: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', "'": "'", '«': '»' };
const raised = '\u00b9\u00b2\u00b3\u2070-\u2079';
const number = `(?:[${raised}]{1,3}|\\d{1,3}[a-z]?(?=[\\s\\p{L}“‘（(《]))`;
/** The number of a sentence at the head; and those behind the ends of others. */
const atHead = new RegExp(`^()(${number})\\s*`, 'gu');
const anywhere = new RegExp(`(^|\\n|[。！？；!?;”’）)]\\s*|[^\\d]\\.\\s*)(${number})`, 'gu');

/** Returns the ways to read a piece, the most literal first; `hasSource`: it came with a source, and perhaps with labels. */
export function readingsOf(piece: string, hasSource: boolean): Reading[] {
  const all: Reading[] = [];
  const add = (words: string, isQuoted: boolean, numbers: string[] = []): void => {
    if (words !== '' && !all.some((one) => one.words === words && one.isQuoted === isQuoted)) all.push({ words, isQuoted, numbers });
  };
  for (const text of [piece, withoutMarkdown(piece)]) {
    add(text, false);
    const quoted = unquote(text, hasSource);
    if (quoted !== undefined) add(quoted, true);
    for (const words of quoted === undefined ? [text] : [text, quoted])
      [atHead, anywhere].forEach((pattern) => {
        const numbers: string[] = [];
        const rest = words.replace(pattern, (_, before: string, one: string) => {
          numbers.push(one.normalize('NFKC'));
          return before;
        });
        if (numbers.length > 0) add(rest.trim(), words !== text, numbers);
      });
  }
  return all;
}

/** What stands between the outermost quotation marks, where little else does. */
function unquote(text: string, hasSource: boolean): string | undefined {
  const open = text.search(/[“‘「『"'«]/);
  const close = text.lastIndexOf(partners[text.charAt(open)] || '”');
  if (open < 0 || close <= open) return undefined;
  const around = (text.slice(0, open) + text.slice(close + 1)).replace(/[^\p{L}\p{N}]/gu, '').length;
  return around === 0 || (hasSource && around < 80 && around * 1.5 < close - open) ? text.slice(open + 1, close).trim() : undefined;
}

/** A text without what marks its lines in mail and lists, its emphasis and its footnotes. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/(?:---|\*\*\*)\s*$/, '')
    .replace(/(^|\s)(?:[>|＞｜] ?)+/g, '$1')
    .replace(/#{1,6}\s+|^\s*(?:[-–•·●▪◦*+]|\d{1,2}[.)])\s+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '\ue001$1')
    .replace(/(^|[^\ue001])[*`]+/g, '$1')
    .replace(/(^|[\s\p{P}])_+(?=\S)|_+(?=[\s\p{P}]|$)/gu, '$1')
    .replace(/\ue001/g, '')
    .replace(/\[\d{1,3}\]|［\d{1,3}］|[\u2460-\u2473]/g, '')
    .trim();
}
