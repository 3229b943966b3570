import { toXmlWords } from '#text/xml.ts';

/** What an element carries; undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns an element around what is XML already; one without children is empty. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${toXmlWords(value)}"`]));
  const opening = `<${name}${written.join('')}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`;
}
