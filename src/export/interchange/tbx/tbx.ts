import { element } from '../../xml.ts';
import type { InterchangeFormat, Source } from '../format.ts';
import { licence, tool } from '../identity.ts';
import { entryOf } from './entry.ts';
import type { Style } from './style.ts';
import { note, version2, version3, wordsOf } from './style.ts';

/** Returns the glossary as a termbase (TBX-Basic) in a version of TBX: every concept that has a page, by slug. */
export function toTbx(source: Source, style: Style): string {
  const { glossary, edition } = source;
  const { version, date } = edition.info.edition;
  const entries = glossary.published.map((concept) => `${entryOf(concept, source, style)}\n`);
  const header = element(
    style.names.header,
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, `${tool}: glossary`), note(licence.words), note(licence.url)),
      element('sourceDesc', {}, element('p', {}, wordsOf(`${tool}, edition ${version} of ${date}, with ${edition.info.name.en}`))),
    ),
    style.encoding,
  );
  const body = entries.length === 0 ? [] : [element('body', {}, '\n', ...entries)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(style.names.file, style.attributes, '\n', header, '\n', element('text', {}, ...body), '\n')}\n`;
}

/** Termbases: in the version of the standard that holds now, and in the one before, the only one that OmegaT reads. */
export const tbxFormats: readonly InterchangeFormat[] = [
  {
    name: 'tbx',
    of: 'glossary',
    ending: '.tbx',
    needsTranslation: false,
    schema: 'tbx.rng',
    make: (source) => toTbx(source, version3),
  },
  { name: 'tbx2', of: 'glossary', ending: '.v2.tbx', needsTranslation: false, make: (source) => toTbx(source, version2) },
];
