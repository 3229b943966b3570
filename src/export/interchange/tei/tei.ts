import type { InterchangeFormat, Source } from '../format.ts';
import { element } from '../../xml.ts';
import { headerOf } from './header.ts';
import { mentionsIn } from './mentions.ts';
import { standOffOf } from './stand-off.ts';
import { textsOf } from './text.ts';

/** The report in both languages as TEI P5. */
export const tei: InterchangeFormat = {
  name: 'tei',
  of: 'report',
  ending: '.tei.xml',
  isOfEach: true,
  needsTranslation: false,
  schema: 'tei.rng',
  make: toTei,
};

/** Returns a report as TEI P5: the Chinese and, as far as there is one, the English, aligned, with all that the edition knows of them. */
export function toTei(source: Source): string {
  const { edition, urls } = source;
  const mentions = mentionsIn(source);
  const schema = urls.isProvisional ? 'tei.rng' : urls.absolute(urls.to('data/tei.rng'));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-model href="${schema}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`,
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0' },
      ...[headerOf(source), textsOf(edition, mentions), standOffOf(source, mentions.concepts)].flatMap((part) =>
        part === undefined ? [] : [`\n${part}`],
      ),
      '\n',
    ),
    '',
  ].join('\n');
}
