/** The parts of Citation.js that the tests of references use; its packages bring no types. */
declare module '@citation-js/core' {
  /** An item as the readers of RIS and BibTeX give it. */
  export interface Item {
    type: string;
    title: string;
    author: { family?: string; given?: string; literal?: string }[];
    publisher: string;
    'publisher-place': string;
    issued: { 'date-parts': number[][] };
    accessed: { 'date-parts': number[][] };
    language: string;
    URL: string;
    note?: string;
  }

  interface Options {
    template: string;
    lang: string;
    format: 'html' | 'text';
    /** The item cited and where in it, for a citation. */
    entry?: { id: string; suffix?: string; locator?: string };
  }

  export class Cite {
    constructor(data: unknown, options?: { forceType: string });
    data: Item[];
    format(kind: 'bibliography' | 'citation', options: Options): string;
  }

  interface Register {
    add(name: string, xml: string): void;
    has(name: string): boolean;
  }

  export const plugins: { config: { get(name: '@csl'): { styles: Register; locales: Register } } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
