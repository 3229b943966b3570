import type { Style } from '#citation/references.ts';

/** The ways to set a document: as Chinese offices do, as a table of both languages, in English. */
export const sets = ['gongwen', 'table', 'english'] as const;

/** A way to set a document. */
export type Set = (typeof sets)[number];

/** How a document is to be made. */
export interface Making {
  set: Set;
  /** The style in which its notes name works. */
  style: Style;
}

/** The languages that a document of plain words holds. */
export type Languages = 'zh' | 'en' | 'both';
