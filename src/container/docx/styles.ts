import type { Element } from './xml.ts';
import { childOf, childrenOf, switchOf, valueOf } from './xml.ts';

/** What the styles of a document say of a paragraph or run. */
export interface Styles {
  /** The style of paragraphs that name none. */
  usual: string | undefined;
  /** Returns a style and those that it is based on. */
  chain: (style: string | undefined) => Element[];
  /** Returns the list and level that a style gives. */
  numbering: (style: string | undefined) => { list: string | undefined; level: string | undefined };
  /** Returns whether text of styles is hidden. */
  isHidden: (paragraph: string | undefined, run: string | undefined) => boolean;
}

/** Returns the styles of a document, which may have none. */
export function readStyles(root: Element | undefined): Styles {
  const all = childrenOf(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = all.find(({ attributes }) => attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''));
  const chain = (id: string | undefined): Element[] => {
    const found: Element[] = [];
    let style = byId.get(id ?? '');
    while (style && !found.includes(style)) {
      found.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const first = (id: string | undefined, name: string): string | undefined =>
    chain(id)
      .map((style) => valueOf(style, 'w:pPr', 'w:numPr', name))
      .find((value) => value !== undefined);
  const hides = (id: string | undefined): boolean =>
    chain(id)
      .map((style) => switchOf(childOf(style, 'w:rPr'), 'w:vanish'))
      .find((value) => value !== undefined) ?? false;
  return {
    usual: usual?.attributes['w:styleId'],
    chain,
    numbering: (id) => ({ list: first(id, 'w:numId'), level: first(id, 'w:ilvl') }),
    // A paragraph's style and a run's turn each other about.
    isHidden: (paragraph, run) => hides(paragraph) !== hides(run),
  };
}
