import type { Shard, Shards } from '../../many-format.ts';
import { few, longest } from '../../many-format.ts';
import { loadFile } from '../data.ts';
import { lastUpTo } from './directory.ts';

/** A page that has something, or may have it: how often, and whether in a heading. */
export interface Posted {
  page: number;
  count: number;
  inHeading: boolean;
}

/** The pages that have something, in their order; `isSure` is false where they only may have it. */
export interface List {
  pages: Posted[];
  isSure: boolean;
}

/** Nothing has it. */
export const nothing: List = { pages: [], isSure: true };

/** Where the lists of a kind are. */
interface Place extends Shards {
  kind: 'strings' | 'words';
}

/** Returns the pages that have a folded string. */
export async function pagesWith(folded: string, { hash, firsts }: Shards): Promise<List> {
  const words = folded.slice(0, longest);
  const { entries, follows } = await entriesAround(words, { kind: 'strings', hash, firsts });
  const at = entries.findIndex(({ name }) => name >= words);
  const [before, next] = [entries[(at < 0 ? entries.length : at) - 1], entries[at]];
  // A listed string stands for all that it begins with and that is not listed by itself.
  if (next && next.name.indexOf(words) === 0) return { pages: decode(next.list), isSure: words === folded };
  // What is listed with longer strings goes on in those alone.
  const name = before ? before.name : '';
  if (!before || words.indexOf(name) !== 0 || (next ? next.name : follows).indexOf(name) === 0) return nothing;
  // What stands on more pages is listed with all that goes on from it: here it ends every page that it is on.
  const pages = decode(before.list);
  return pages.length > few ? nothing : { pages, isSure: false };
}

/** Returns the pages of a word by its key, or of all that `others` choose among the keys around it where the key itself is none. */
export async function pagesWithWord(key: string, { hash, firsts }: Shards, others: (keys: string[]) => string[]): Promise<List> {
  const { entries } = await entriesAround(key, { kind: 'words', hash, firsts });
  const own = entries.filter(({ name }) => name === key);
  const chosen = own.length > 0 ? [key] : others(entries.map(({ name }) => name));
  return entries
    .filter(({ name }) => chosen.indexOf(name) >= 0)
    .reduce<List>((all, { list }) => either(all, { pages: decode(list), isSure: true }), nothing);
}

/** Returns the pages that have both. */
export function both(one: List, other: List): List {
  const counted = new Map(other.pages.map((posted): [number, Posted] => [posted.page, posted]));
  const pages: Posted[] = [];
  one.pages.forEach((posted) => {
    const also = counted.get(posted.page);
    if (also) pages.push(joined(posted, also));
  });
  return { pages, isSure: one.isSure && other.isSure };
}

/** Returns the pages that have one of both. */
export function either(one: List, other: List): List {
  if (one.pages.length === 0 || other.pages.length === 0)
    return { pages: one.pages.length === 0 ? other.pages : one.pages, isSure: one.isSure && other.isSure };
  const counted = new Map(one.pages.map((posted): [number, Posted] => [posted.page, posted]));
  other.pages.forEach((posted) => {
    const known = counted.get(posted.page);
    counted.set(posted.page, known ? joined(posted, known) : posted);
  });
  return { pages: [...counted.values()].sort((a, b) => a.page - b.page), isSure: one.isSure && other.isSure };
}

function joined(one: Posted, other: Posted): Posted {
  return { page: one.page, count: one.count + other.count, inHeading: one.inHeading || other.inHeading };
}

/** One list and its string. */
interface Entry {
  name: string;
  list: readonly number[];
}

const read = new Map<string, Promise<Entry[]>>();

/** The lists among which a string is, or would be, and how the first string behind them begins: its file, and the next where that begins with the string. */
async function entriesAround(words: string, place: Place): Promise<{ entries: Entry[]; follows: string }> {
  const { firsts } = place;
  if (firsts.length === 0) return { entries: [], follows: '' };
  const at = Math.max(
    0,
    lastUpTo(firsts, (first) => first <= words),
  );
  const next = firsts[at + 1];
  const numbers = next !== undefined && next.indexOf(words) === 0 ? [at, at + 1] : [at];
  const shards = await Promise.all(numbers.map((number) => entriesOf(place, number)));
  return { entries: shards.reduce((all, entries) => all.concat(entries)), follows: firsts[at + numbers.length] ?? '' };
}

function entriesOf({ kind, hash }: Place, number: number): Promise<Entry[]> {
  const path = `${kind}/${hash}/${number}`;
  const known = read.get(path) || readEntries(path);
  read.set(path, known);
  known.catch(() => read.delete(path));
  return known;
}

async function readEntries(path: string): Promise<Entry[]> {
  const entries: { name: string; list: number[] }[] = [];
  for (const one of (await loadFile(path)) as Shard)
    if (typeof one === 'string') entries.push({ name: one, list: [] });
    else entries[entries.length - 1]?.list.push(one);
  return entries;
}

function decode(list: readonly number[]): Posted[] {
  const pages: Posted[] = [];
  let page = -1;
  for (let at = 0; at < list.length; at++) {
    const step = Math.abs(list[at] as number);
    page += step >> 1;
    pages.push({ page, count: (list[at] as number) < 0 ? (list[++at] as number) : 1, inHeading: step % 2 === 1 });
  }
  return pages;
}
