import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { concept as conceptSchema } from '#schemas/glossary.ts';
import type { Deviation } from '#schemas/renderings.ts';
import type { ConceptEntry } from './concepts.ts';
import { mentionsIn } from './glossary.ts';
import { placedSentences } from './places.ts';
import { deviationOf, formsIn, renderingsOf } from './renderings.ts';

const entry: ConceptEntry = {
  slug: 'pilot',
  ...conceptSchema.parse({
    kind: 'reform',
    zh: { term: '试点', pinyin: 'shìdiǎn', variants: ['试点'] },
    en: { term: 'pilot zone', status: 'ours', forms: ['pilot zone', '“Pilot Zones”', 'pilot', 'zoning for pilots'] },
    unsourced: 'this report',
  }),
};

/** The renderings of the concept in sentences that name it once each, of which these are the English ones. */
function made(english: readonly (string | null)[], deviations: readonly Deviation[] = [], concept = entry) {
  const ids = english.map((_, index) => `r0.a.s${index + 1}`);
  const edition = sampleEdition({
    text: `标题\n${english.map(() => '试点。').join('')}`,
    en: Object.fromEntries(ids.map((id, index) => [id, english[index] ?? null])),
    deviations: [...deviations],
  });
  const mentions = mentionsIn(concept, placedSentences(edition, edition.slug));
  return { mentions, renderings: renderingsOf(concept, mentions) };
}

const short = (english: readonly (string | null)[], deviations?: readonly Deviation[]) =>
  made(english, deviations).renderings.map(({ kind, words, why, places }) => [kind, words, why, places.length]);

test('articles, capitals and marks are no departure; the same words inflected are the same rendering', () => {
  expect(short(['A pilot zone.', 'The “Pilot Zones” grow.', 'Pilot zone.'])).toEqual([
    ['preferred', 'pilot zone', undefined, 2],
    ['inflected', 'Pilot Zones', undefined, 1],
  ]);
});

test('what departs has the reason of its words, or of its sentence where no form stands there', () => {
  const note = { zh: '略', en: 'Left out.' };
  const rows: Deviation[] = [
    { concept: 'pilot', words: 'pilot', why: 'short' },
    { concept: 'pilot', at: 'r0.a.s3', why: 'understood', note },
    { concept: 'other', words: 'pilot', why: 'full' },
  ];
  expect(short(['A pilot.', 'The Pilot.', 'It.', 'That.', null], rows)).toEqual([
    ['departs', 'pilot', 'short', 2],
    ['departs', undefined, 'understood', 1],
    ['open', undefined, undefined, 1],
    ['untranslated', undefined, undefined, 1],
  ]);
  expect(made(['A', 'B', 'C'], rows).renderings.find(({ kind }) => kind === 'departs')?.note).toEqual(note);
});

test('what has the preferred words whole holds them and does not depart; without a reason it is open', () => {
  const forms = ['provincial pilot zones', 'pilot-free zone'];
  const rows = forms.map((words): Deviation => ({ concept: 'pilot', words, why: 'full' }));
  const longer = { ...entry, en: { ...entry.en, forms } };
  const kinds = (deviations: readonly Deviation[]): string[] =>
    renderingsOf(longer, made(['Provincial pilot zones.', 'A pilot-free zone.'], deviations, longer).mentions).map(({ kind }) => kind);
  expect(kinds(rows)).toEqual(['holds', 'departs']);
  expect(kinds([])).toEqual(['open', 'open']);
});

test('inflections are one form, and what is not rendered is none', () => {
  expect(formsIn(made(['A pilot zone.', 'Pilot zones.', 'A pilot.', 'It.']).renderings)).toHaveLength(2);
});

test('a row of a sentence does not speak for words that stand there, nor one of words for a preferred rendering', () => {
  expect(short(['A pilot.'], [{ concept: 'pilot', at: 'r0.a.s1', why: 'understood' }])).toEqual([['open', 'pilot', undefined, 1]]);
  const { mentions } = made(['Pilot zones.'], [{ concept: 'pilot', words: 'pilot zones', why: 'grammar' }]);
  expect(mentions.map((mention) => deviationOf(entry, mention))).toEqual([undefined]);
});

test('no mention is lost or doubled, and what is most frequent stands first', () => {
  const { mentions, renderings } = made(['Pilot.', 'A zoning for pilots.', 'Zoning for pilots.', 'A pilot zone.']);
  expect(renderings.map(({ words }) => words)).toEqual(['pilot zone', 'zoning for pilots', 'Pilot']);
  expect(new Set(renderings.flatMap(({ places }) => places))).toEqual(new Set(mentions));
  expect(renderings.flatMap(({ places }) => places)).toHaveLength(4);
});
