import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import { plainLine } from '../plain-line.ts';

/** The data categories of TBX-Basic that our files have: the element that holds each, and the module that has it in version 3. */
const categories = {
  subjectField: { holder: 'descrip', module: 'min' },
  definition: { holder: 'descrip', module: 'basic' },
  source: { holder: 'admin', module: 'basic' },
  crossReference: { holder: 'ref', module: 'basic' },
  externalCrossReference: { holder: 'xref', module: 'min' },
  administrativeStatus: { holder: 'termNote', module: 'min' },
  termType: { holder: 'termNote', module: 'basic' },
} as const;

/** How a version of TBX is written. */
export interface Style {
  /** The elements around the whole file, the header, an entry, what one language says, and a term. */
  names: Readonly<Record<'file' | 'header' | 'entry' | 'language' | 'term', string>>;
  /** What the element around the whole file carries. */
  attributes: Readonly<Record<string, string>>;
  /** What the header says of how it is to be read. */
  encoding: string;
  /** Terms to be avoided are terms with that status; where not, a note of the entry names them. */
  hasAvoided: boolean;
  /** Returns words under a data category; `target` is where a reference leads. */
  categorised: (category: keyof typeof categories, words: string, target?: string) => string;
}

/** TBX 3 (ISO 30042:2019) with categories as tags: an element of a module for each. */
export const version3: Style = {
  names: { file: 'tbx', header: 'tbxHeader', entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
  attributes: {
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    'xmlns:min': 'http://www.tbxinfo.net/ns/min',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  },
  encoding: '',
  hasAvoided: true,
  categorised: (category, words, target) => element(`${categories[category].module}:${category}`, { target }, wordsOf(words)),
};

/**
 * TBX 2 (ISO 30042:2008), also called MARTIF, with categories as attributes. It names no document type: programs would look
 * for its definition beside the file or on a network. OmegaT, for which it is, takes every term for a translation whatever its status.
 */
export const version2: Style = {
  names: { file: 'martif', header: 'martifHeader', entry: 'termEntry', language: 'langSet', term: 'tig' },
  attributes: { type: 'TBX-Basic', 'xml:lang': 'en' },
  encoding: element('encodingDesc', {}, element('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')),
  hasAvoided: false,
  categorised: (category, words, target) => element(categories[category].holder, { type: category, target }, wordsOf(words)),
};

/** Returns words as XML, in one line. */
export function wordsOf(words: string): string {
  return toXmlWords(plainLine(words));
}

/** Returns a note, which is in English wherever it stands. */
export function note(words: string): string {
  return element('note', { 'xml:lang': 'en' }, wordsOf(words));
}
