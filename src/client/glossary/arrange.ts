import { make } from '../page/make.ts';

/** An order of the index: by pinyin, by English, by kind. */
export type Order = 'zh' | 'en' | 'kind';

/** What the index knows of an entry. */
export interface Arranged {
  /** Its keys in each language: the letter it stands under, a space, and what it is sorted by. */
  zh: string;
  en: string;
  /** The place of its kind among the kinds, and the name of it. */
  kind: number;
  kindName: string;
}

/** Returns entries in an order, in groups by the letter or kind that they stand under; within a kind by their key in a language. */
export function groupsOf<Entry extends Arranged>(entries: readonly Entry[], order: Order, locale: 'zh' | 'en'): Map<string, Entry[]> {
  const keyOf = (entry: Entry): string => (order === 'kind' ? `${String(entry.kind).padStart(2, '0')} ${entry[locale]}` : entry[order]);
  const groups = new Map<string, Entry[]>();
  [...entries]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .forEach((entry) => {
      const name = order === 'kind' ? entry.kindName : (entry[order].split(' ')[0] ?? '');
      groups.set(name, [...(groups.get(name) ?? []), entry]);
    });
  return groups;
}

/** Returns a group of the index with its heading, to which links lead. */
export function toGroup(name: string, lines: readonly HTMLElement[]): HTMLElement {
  const group = make('section', 'group');
  const list = make('ul');
  list.append(...lines);
  group.append(make('h2', '', name, { id: headingIdOf(name), tabindex: '-1' }), list);
  return group;
}

/** Returns a link to the heading of a group. */
export function linkToGroup(name: string): HTMLElement {
  return make('a', '', name, { href: `#${headingIdOf(name)}` });
}

function headingIdOf(name: string): string {
  return `letter-${name.split(' ').join('-')}`;
}
