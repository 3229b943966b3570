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
  // Reading, Views
  views: 'Views',
  parallel: 'Parallel',
  lines: 'Lines',
  source: 'Source text',
  translation: 'Unofficial translation',
  notTranslated: 'Not yet translated',
  narrow: 'On a narrow screen the columns become lines; the translation is unofficial',
  byline: (speaker, year) => `${speaker}, ${year}`,
  // Figure
  figure: 'The shape of the text',
  figureSections: (count) => `${count} ${count === 1 ? 'section' : 'sections'}`,
  figureCounts: (counts, opens, closes) => {
    const divisions = [counts.part && `${counts.part} parts`, counts.section && `${counts.section} sections`];
    const rest = [opens && 'opening', closes && 'closing'].filter(Boolean).join(' and ');
    return divisions.filter(Boolean).join(', ') + (rest && `; ${rest}`);
  },
  keyStanding: '',
  keyLying: 'Under each heading one stroke is one sentence, as long as its Chinese characters are many; ',
  keyNamed: 'red strokes',
  keyNames: (name) => ` are the sentences that name the ${name}.`,
  keyOpen: '',
  keyCounts: (sentences, sections, measures, name, mentions) =>
    `${sentences} sentences, ${sections} sections${measures ? `, ${measures} measures` : ''}${name ? `; the ${name} is named ${mentions} times` : ''}`,
} satisfies Strings;
