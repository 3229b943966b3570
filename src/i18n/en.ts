import type { Strings } from './strings.ts';

/** The interface in English. */
export const en = {
  // Page
  siteName: 'Eight-Eight Reader',
  skip: 'Skip to the text',
  siteNav: 'Site',
  toolsNav: 'Display',
  toReport: 'Text',
  toSearch: 'Search',
  toData: 'Data',
  toAbout: 'About',
  otherLanguage: '中文',
  size: 'Text size',
  sizeIs: (step) => [', normal', ', large', ', very large'][step] ?? '',
  theme: 'Light or dark',
  print: 'Print',
  unofficial: 'Not an official site; the translation is ours and unofficial',
  licence: 'Translation and notes CC BY 4.0',
  reportError: 'Report an error',
  keyboard: 'Keyboard',
  // Breadcrumb, Outline, Neighbours
  youAreHere: 'Where you are',
  outline: 'Contents',
  inThisPart: (kind, total, at) => `${kind === 'section' ? 'Section' : 'Item'} ${at} of ${total} in this part`,
  partsOf: (total, at) => `Part ${at} of ${total}`,
  previous: { work: 'Previous text', part: 'Previous part', section: 'Previous section', measure: 'Previous measure' },
  next: { work: 'Next text', part: 'Next part', section: 'Next section', measure: 'Next measure' },
  neighbours: 'Previous and next',
} satisfies Strings;
