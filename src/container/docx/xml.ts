/** An element of an XML part: its name with the usual prefix of its namespace, and the text of those that hold words. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/** What keeps a part from being read, as a phrase. */
export class Unreadable extends Error {}

/** Returns a name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Returns the first child of a name, or of each name on the way down. */
export function childOf(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((one, name) => one?.children.find((child) => child.name === name), element);
}

/** Returns the children of a name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Returns what the child of a name says as its value. */
export const valueOf = (element: Element | undefined, ...names: string[]): string | undefined =>
  childOf(element, ...names)?.attributes['w:val'];

/** Returns whether a property is on or off, and undefined where it is not said. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !/^(0|false|off)$/.test(property.attributes['w:val'] ?? 'true');
}

/** Returns all that lies in an element at any depth, in order. */
export const allWithin = (element: Element): Element[] => element.children.flatMap((child) => [child, ...allWithin(child)]);
