import { describe, expect, test } from 'vitest';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { concept } from '#schemas/glossary.ts';
import { entries } from './entries.ts';
import type { Rules } from './problem.ts';

const both = { zh: '某', en: 'Some' };
const source = { title: 'T', publisher: 'P', grade: 'press' };
const sought = { ...both, on: '2026-01-01' };

/** An entry that is whole, but for what is planted. */
function entry(slug: string, planted: Record<string, unknown> = {}): ConceptEntry {
  const file = {
    kind: 'idea',
    zh: { term: '某', pinyin: 'mǒu', variants: ['某'], definition: '某' },
    en: { term: 'some', status: 'ours', forms: ['some'], definition: 'Some' },
    use: both,
    sources: [source],
    again: true,
    ...planted,
  };
  return { slug, ...concept.parse(file) };
}

const found = (...concepts: ConceptEntry[]): string[] => entries({ concepts } as unknown as Rules).map(({ id }) => id);
const official = (term: string, seen?: string): ConceptEntry =>
  entry('a', { en: { term, status: 'official', ...(seen !== undefined && { seen }), forms: [term], definition: 'Some' } });

test('an entry that is whole is let be', () => expect(found(entry('a'), entry('b'))).toEqual([]));

describe('official is what an official text says', () => {
  test.each([
    ['rural revitalisation', '“rural revitalization strategy”, Report 2018'],
    ['people-centred philosophy', '“with a commitment to a people-centered philosophy”, Report 2018'],
    ['people’s congress', '“people’s congresses”, Report 2018'],
    ['the sports centre', '“Sports Center” (a station)'],
  ])('%s in %s', (term, seen) => expect(found(official(term, seen))).toEqual([]));

  test.each([
    ['rural revitalisation', undefined],
    ['rural revitalisation', 'rural revitalisation, Report 2018'],
    ['rural revitalisation', '“revitalisation of rural areas”, Report 2018'],
    ['deepen reform', '“deepen” and “reform”'],
    ['form', '“reform”'],
  ])('not %s in %s', (term, seen) => expect(found(official(term, seen))).toEqual([`“${term}”`]));

  test('another rendering too', () => {
    const en = { term: 'some', status: 'ours', forms: ['some'], definition: 'Some', also: [{ term: 'any', status: 'official' }] };
    expect(found(entry('a', { en }))).toEqual(['“any”']);
  });
});

test.each([
  ['no definition', { zh: { term: '某', pinyin: 'mǒu', variants: ['某'] } }, 'definition'],
  ['no use', { use: undefined }, 'use'],
  ['no second reader', { again: false }, 'again'],
  ['a plan that comes to nothing', { kind: 'plan' }, 'outcome'],
  ['neither sources nor a reason', { sources: [] }, 'sources'],
  ['sources and general knowledge', { unsourced: 'general knowledge' }, 'sources'],
  [
    'underlined by its kind, and asked for',
    { kind: 'numbered', zh: { term: '三某', pinyin: 'sān mǒu', variants: ['三某'], definition: '某' }, underlined: true },
    'underlined',
  ],
  [
    'a phrase that is to be underlined',
    { zh: { term: '某、某', pinyin: 'mǒu', variants: ['某、某'], definition: '某' }, underlined: true },
    'underlined',
  ],
  ['spelled out here, without the sentence', { spelledOut: 'here', members: [both] }, 'spelledOut'],
  ['spelled out elsewhere, without members', { spelledOut: 'elsewhere' }, 'spelledOut'],
  ['spelled out nowhere, and not looked for', { spelledOut: 'nowhere' }, 'spelledOut'],
])('%s', (_, planted, id) => expect(found(entry('a', planted))).toEqual([id]));

test('what was looked for in vain, and told with its source, is let be', () => {
  expect(found(entry('a', { kind: 'plan', outcome: { sought } }), entry('b', { spelledOut: 'nowhere', sought }))).toEqual([]);
  expect(found(entry('c', { kind: 'zone', outcome: { ...both, source: 1 } }))).toEqual([]);
});

test('so many entries without a source or on reprints alone, and no more', () => {
  const many = (count: number, planted: Record<string, unknown>): ConceptEntry[] =>
    Array.from({ length: count }, (_, at) => entry(`e${at}`, planted));
  const bare = { sources: [], unsourced: 'this report' };
  const copied = { sources: [{ ...source, grade: 'reprint' }] };
  expect(found(...many(30, bare))).toEqual([]);
  expect(found(...many(31, bare))).toEqual(['sources']);
  expect(found(...many(10, copied))).toEqual([]);
  expect(found(...many(11, copied))).toEqual(['sources']);
});
