import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { tool } from '../identity.ts';
import { citeStructureOf } from './cite-structure.ts';
import { addressSaid, endedKinds, noteKinds, says } from './words.ts';
import { block, inEach, worded } from './xml.ts';

/** Returns how the file was made and what its marks mean. */
export function encodingOf(edition: Edition, urls: Source['urls']): string | undefined {
  const { slug, segments, declared, ended, apparatus } = edition;
  const isTranslated = [...segments.values()].some(({ en }) => en !== undefined);
  const example = [...segments.keys()].find((id) => id.includes('.')) ?? '';
  const permanent = urls.absolute(urls.permanent(slug));
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
    block('refsDecl', { n: 'address' }, ...inEach('p', addressSaid(example, permanent))),
    block('refsDecl', { n: 'source' }, citeStructureOf('zh')),
    isTranslated ? block('refsDecl', { n: 'translation' }, citeStructureOf('en')) : undefined,
    block(
      'classDecl',
      {},
      apparatus.length === 0 ? undefined : taxonomyOf('kind', says.apparatus, noteKinds),
      Object.keys(ended).length === 0 ? undefined : taxonomyOf('ended', says.ended, endedKinds),
    ),
    block(
      'appInfo',
      {},
      element('application', { ident: 'eight-eight-reader', version: declared.edition.version }, worded('label', {}, tool)),
    ),
  );
}

function taxonomyOf(name: string, said: Bilingual, kinds: Readonly<Record<string, Bilingual>>): string | undefined {
  return block(
    'taxonomy',
    { 'xml:id': `${name}-kinds` },
    ...inEach('desc', said),
    ...Object.entries(kinds).map(([kind, words]) => block('category', { 'xml:id': `${name}-${kind}` }, ...inEach('catDesc', words))),
  );
}
