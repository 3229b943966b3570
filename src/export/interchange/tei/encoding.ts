import type { Edition } from '#edition/types.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { tool } from '../identity.ts';
import { addressSaid, endedKinds, noteKinds, says } from './words.ts';
import { block, inEach, worded } from './xml.ts';

/** Returns how the file was made and what its marks mean. */
export function encodingOf(edition: Edition, urls: Source['urls']): string | undefined {
  const { slug, segments, declared, ended, apparatus } = edition;
  const example = [...segments.keys()].find((id) => id.includes('.')) ?? '';
  const permanent = `${urls.absolute(urls.permanentReport(slug))}UNIT/#ADDRESS`;
  return block(
    'encodingDesc',
    {},
    block('projectDesc', {}, ...inEach('p', says.project)),
    block(
      'editorialDecl',
      {},
      block('correction', { method: 'markup' }, ...inEach('p', says.correction)),
      block('normalization', {}, ...inEach('p', says.normalization)),
      block('quotation', { marks: 'all' }, ...inEach('p', says.quotation)),
      block('segmentation', {}, ...inEach('p', says.segmentation)),
      block('interpretation', {}, ...inEach('p', says.interpretation)),
    ),
    block('refsDecl', { n: 'address' }, ...inEach('p', addressSaid(example, 'UNIT', permanent))),
    block('refsDecl', { n: 'structure' }, ...citeStructures),
    block(
      'classDecl',
      {},
      apparatus.length === 0 ? undefined : taxonomyOf('kind', noteKinds),
      Object.keys(ended).length === 0 ? undefined : taxonomyOf('ended', endedKinds),
    ),
    block(
      'appInfo',
      {},
      element('application', { ident: 'eight-eight-reader', version: declared.edition.version }, worded('label', {}, tool)),
    ),
  );
}

/** Every address is whole in its xml:id, so that the kinds of places stand side by side and none is put together of others. */
const citeStructures = [
  ...['work', 'part', 'section', 'measure'].map((unit) => ({ unit, match: `//div[@type='${unit}']` })),
  { unit: 'paragraph', match: '//p[@xml:id]' },
  { unit: 'sentence', match: '//s' },
].map(({ unit, match }) => element('citeStructure', { unit, match: `//text[@xml:id='text-zh']${match}`, use: '@xml:id' }));

function taxonomyOf(name: string, kinds: Readonly<Record<string, { zh: string; en: string }>>): string | undefined {
  return block(
    'taxonomy',
    { 'xml:id': `${name}-of` },
    ...Object.entries(kinds).map(([kind, said]) => block('category', { 'xml:id': `${name}-${kind}` }, ...inEach('catDesc', said))),
  );
}
