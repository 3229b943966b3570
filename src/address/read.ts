import { isId, isSentenceId } from './grammar.ts';
import type { IdRange } from './range.ts';
import { sentenceId } from './assign.ts';
import { parentOf } from './within.ts';

/** What an address was read as: its ends as they were named, in whatever order, and the words behind it that are none of it. */
export interface ReadPlace extends IdRange {
  rest: string;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ending = /(?:\.(?:zh|en))?\.(?:html?|txt|md|json|xml|pdf|php)(?![a-z\d])/;
const sentence = '(\\d+(?:[a-z]{1,2}(?![a-z\\d]))?)';
const number = '(\\d+(?:[b-z](?![a-z\\d]))?)';
const place = new RegExp(
  `^([a-z]{1,3})(?: ?(\\d+)(?:\\.${number}){0,1}(?:\\.${number}){0,1}|(?![a-z\\d-]))` +
    `(?:\\.([a-gjkmnp-ru-z]{1,2}\\d*)(?![a-z\\d]))?(?:(?:\\. ?s ?|[ ,:#/]{0,3}s)${sentence}(?![\\d])(?!\\.\\d))?`,
);
const through = /^ ?(?:[-‐‑–—−~〜至到]+|\.{2,}|to(?= )) ?/;
const shortEnd = new RegExp(`^s? ?(?!\\d{4})${sentence}(?![\\d.]\\d)`);

/** Returns a text without the escapes of addresses, however often they were escaped; one that was cut short is a space. */
export function unescaped(text: string): string {
  let plain = text;
  for (let turn = 0; turn < 3 && /%[\da-f]{2}/i.test(plain); turn++) plain = plain.replace(/(?:%[\da-f]{2})+/gi, decode);
  return plain;
}

function decode(escapes: string): string {
  for (let end = escapes.length; end > 0; end -= 3) {
    try {
      return decodeURIComponent(escapes.slice(0, end)) + (end < escapes.length ? ' ' : '');
    } catch {
      // The last character was cut.
    }
  }
  return ' ';
}

/**
 * Reads the place or range that a text begins with, as people pass addresses on: in capitals, in full-width forms, with
 * spaces and escapes, with any dash, with a short end (`r2.3.2 s3–s5`), and with words and marks glued on behind it.
 * Undefined if it begins with none; whether there is such a place is not asked.
 */
export function readPlace(text: string): ReadPlace | undefined {
  const plain = tidy(text);
  // Spaces and Chinese stops within an id are its dots where nothing else stands there.
  const whole = plain.replace(/ ?[.。] ?(?=[s\d])| (?=s\d)/g, '.').replace(/[ .。]+$/, '');
  if (isId(whole)) return { first: whole, last: whole, rest: '' };
  const [named, first] = readOne(plain);
  if (first === undefined) return undefined;
  const behind = plain.slice(named.length);
  const dash = through.exec(behind);
  const end = dash ? readEnd(behind.slice(dash[0].length), first) : undefined;
  return end && dash ? { first, last: end.id, rest: behind.slice(dash[0].length + end.length) } : { first, last: first, rest: behind };
}

/** Reads the place that the words of a path name together, the last of them best: `r2.3`, `r2.3.2` and `s3` are `r2.3.2.s3`. */
export function readWords(words: readonly string[]): ReadPlace | undefined {
  const [word, ...before] = [...words].reverse();
  if (word === undefined) return undefined;
  const own = readPlace(word);
  // A sentence or a number alone goes on from what stands before it.
  if (/^s?\d+\D*$/.test(tidy(word))) {
    const holder = readWords(before.reverse());
    const joined = holder && readPlace(`${holder.first}.${tidy(word)}`);
    if (joined && joined.first !== holder.first) return joined;
  }
  return own ?? readWords(before.reverse());
}

function tidy(text: string): string {
  return unescaped(text)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[+_\s]+/g, ' ')
    .toLowerCase()
    .replace(/^[^a-z\d\u3400-\u9fff]+/, '')
    .replace(ending, ' ');
}

// What was read, and the id that it means.
function readOne(text: string): [string, string?] {
  const match = place.exec(text);
  if (!match) return [''];
  const [named, work = '', part = '', two, three, paragraph, sentenceNumber] = match;
  const unit = [work + part, two, three, paragraph].filter((member) => member !== undefined).join('.');
  const id = sentenceNumber === undefined ? unit : sentenceId(unit, `s${sentenceNumber}`);
  return isId(id) ? [named, id] : [''];
}

function readEnd(text: string, first: string): { id: string; length: number } | undefined {
  const [named, whole] = readOne(text);
  const short = isSentenceId(first) ? shortEnd.exec(text) : null;
  if (short && (whole === undefined || named.length <= short[0].length))
    return { id: sentenceId(parentOf(first) ?? first, `s${short[1] ?? ''}`), length: short[0].length };
  return whole === undefined || !/\d/.test(whole) ? undefined : { id: whole, length: named.length };
}
