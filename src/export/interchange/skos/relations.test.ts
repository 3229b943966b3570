import { expect, test } from 'vitest';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { concept } from '#schemas/glossary.ts';
import { relationsOf } from './relations.ts';

function entry(slug: string, relations: Partial<Pick<ConceptEntry, 'partOf' | 'related'>> = {}): ConceptEntry {
  return {
    slug,
    ...concept.parse({
      kind: 'idea',
      zh: { term: '词', pinyin: 'cí', variants: ['词'] },
      en: { term: 'word', status: 'ours', forms: ['word'] },
      ...relations,
    }),
  };
}

test('a relation that one file names holds both ways', () => {
  const relations = relationsOf([entry('a', { related: ['c', 'b'] }), entry('b'), entry('c', { partOf: 'b' })]);
  expect(relations.get('a')).toEqual({ broader: [], narrower: [], related: ['b', 'c'] });
  expect(relations.get('b')).toEqual({ broader: [], narrower: ['c'], related: ['a'] });
  expect(relations.get('c')).toEqual({ broader: ['b'], narrower: [], related: ['a'] });
});

test('nothing is related to what stands above or below it, at any distance, nor to itself', () => {
  const all = [
    entry('a', { related: ['a', 'c'] }),
    entry('b', { partOf: 'a' }),
    entry('c', { partOf: 'b', related: ['b', 'd'] }),
    entry('d'),
  ];
  const relations = relationsOf(all);
  expect(all.map(({ slug }) => relations.get(slug)?.related)).toEqual([[], [], ['d'], ['c']]);
});

test('what has no page is left out, and a circle ends', () => {
  const all = [
    entry('a', { partOf: 'b', related: ['draft'] }),
    entry('b', { partOf: 'a' }),
    entry('c', { partOf: 'draft' }),
    entry('d', { partOf: 'd' }),
  ];
  const relations = relationsOf(all);
  expect(relations.get('a')).toEqual({ broader: ['b'], narrower: ['b'], related: [] });
  expect(relations.get('c')).toEqual({ broader: [], narrower: [], related: [] });
  expect(relations.get('d')).toEqual({ broader: [], narrower: [], related: [] });
});
