import { formatRange } from './range.ts';
import { readPlace } from './read.ts';

/** An address that stands in a text: an id or a range as fragments have it, and the report where it is named. */
export interface FoundAddress {
  id: string;
  slug?: string;
}

// What is behind the # is looked at, not taken, for another link may follow.
const link = /\/(?:id|zh|en)\/([\w-]+)(?:\/([\w.]*)[^#\s]*(?:#(?=([^#]{0,80})))?)?/gi;
const qualified = /\b([a-z][\w-]+):([a-z]{1,3}(?:[\d.][\w.]*)?)(?:-([a-z]{1,3}\d[\w.]*))?(?![\w:/])/g;
const short =
  /\b([A-Za-z]{1,3}\d+(?:\.\d+(?:[b-z](?!\d))?){0,2}(?:\.(?!s\d)[a-z]{1,2}\d*)?)(?:(?:[ .]|,\s*)?s(\d+[a-z]*))?(?:\s*[–—-]\s*(?:([A-Za-z]{1,3}\d[\w.]*)[ .])?s(\d+[a-z]*))?/g;

/** Returns the addresses that stand in a text as links, and as `wenzhou-2018:r2.3.2.s3`; whether there are such places is not asked. */
export function findLinks(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  each(link, text, ([, slug = '', unit = '', fragment = '']) => {
    const place = readPlace(fragment) ?? readPlace(unit);
    if (place) found.push({ id: formatRange(place), slug: slug.toLowerCase() });
  });
  each(qualified, text, ([, slug = '', first = '', last = first]) => found.push({ id: formatRange({ first, last }), slug }));
  return found;
}

/** Returns the addresses that stand in a text as they are printed, R2.3.2 s3–s5; a single word such as T2 only where it stands alone. */
export function findPrinted(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  each(short, text, ([whole, unit = '', from, other = unit, to]) => {
    if (from === undefined && unit.indexOf('.') < 0 && whole.length < text.length) return;
    const id = unit.toLowerCase();
    const first = from === undefined ? id : `${id}.s${from}`;
    found.push({ id: from === undefined || to === undefined ? first : formatRange({ first, last: `${other.toLowerCase()}.s${to}` }) });
  });
  return found;
}

function each(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match);
}
