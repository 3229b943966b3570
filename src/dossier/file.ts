import { isSlug } from '#address/paths.ts';
import type { Dossier, Item, Languages } from './dossier.ts';
import { languages, limits } from './dossier.ts';
import { isLine, isObject, readItem, writeItem } from './items.ts';

/** The word that says what a file is. */
const format = 'eight-eight-dossier';
/** The version of the form; one that is higher is of a site to come. */
const version = 1;

/** The editions of the reports by their slugs, as 1.0.0. */
export type Editions = Readonly<Record<string, string>>;

/** Why a file holds no dossier: it is no JSON, no dossier, one of a later form, or something in it is not as it should be; then the number of the item, where it is one, from 1. */
export interface Fault {
  fault: 'json' | 'format' | 'version' | 'shape' | 'item';
  item?: number;
}

/** A dossier that was read, and the editions with which it was made. */
export interface Read {
  dossier: Omit<Dossier, 'id'>;
  editions: Editions;
}

/** Returns a dossier as the text of a file: ids and the hashes of words, and none of the words of a report. */
export function toFile(dossier: Dossier, editions: Editions): string {
  return `${JSON.stringify(toData(dossier, editions), undefined, 2)}\n`;
}

/** Returns a dossier as the data of a file; of the editions those that it cites. */
export function toData({ title, items, languages, style }: Dossier, editions: Editions): object {
  const cited = [...new Set(items.flatMap((item) => (item.kind === 'place' ? [item.report] : [])))];
  const known = cited.flatMap((report): [string, string][] => (editions[report] === undefined ? [] : [[report, editions[report]]]));
  return { format, version, title, languages, style, editions: Object.fromEntries(known), items: items.map(writeItem) };
}

/** Returns the dossier that the text of a file holds, or why it holds none. */
export function fromFile(text: string): Read | Fault {
  try {
    return fromData(JSON.parse(text));
  } catch {
    return { fault: 'json' };
  }
}

/** Returns the dossier that the data of a file hold, or why they hold none. */
export function fromData(data: unknown): Read | Fault {
  if (!isObject(data)) return { fault: 'format' };
  const { format: word, version: written, title, languages, style, editions, items, ...rest } = data;
  if (word !== format) return { fault: 'format' };
  if (typeof written === 'number' && written > version) return { fault: 'version' };
  const isWhole = written === version && Object.keys(rest).length === 0 && isLine(title) && isLanguages(languages) && isStyle(style);
  if (!isWhole || !isEditions(editions) || !Array.isArray(items) || items.length > limits.items) return { fault: 'shape' };
  const read: Item[] = [];
  for (const [index, value] of items.entries()) {
    const item = readItem(value);
    if (!item) return { fault: 'item', item: index + 1 };
    read.push(item);
  }
  return { dossier: { title, items: read, languages, style }, editions };
}

/** Returns whether a value names languages. */
export function isLanguages(value: unknown): value is Languages {
  return (languages as readonly unknown[]).indexOf(value) >= 0;
}

/** Returns whether a value may be the id of a style of citation. */
export function isStyle(value: unknown): value is string {
  return typeof value === 'string' && isSlug(value);
}

function isEditions(value: unknown): value is Editions {
  return isObject(value) && Object.keys(value).every((slug) => isSlug(slug) && /^\d+(\.\d+)*$/.test(String(value[slug])));
}
