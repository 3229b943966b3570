import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { concept as conceptSchema } from '#schemas/glossary.ts';
import type { ConceptEntry } from './concepts.ts';
import { createGlossary } from './glossary.ts';
import { sentencesOf } from './places.ts';
import { piecesOf, saidOf } from './said.ts';

const works = [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: ['标题'] }];

/** What a page shows of a concept in a report of so many sentences that mention it; `says` are the places of those that the editors chose. */
function shown(times: number, says: readonly number[]): { whole: string[]; lines: string[]; ids: string[] } {
  const words = Array.from({ length: times }, (_, at) => `第${at}回说改革，再说改革。`).join('');
  const home = { ...sampleEdition({ text: `标题\n开头不提。${words}`, info: { works } }), slug: 'home' };
  const ids = [...home.segments.keys()].filter((id) => home.segments.get(id)?.zh !== '标题');
  const entry: ConceptEntry = {
    slug: 'reform',
    ...conceptSchema.parse({
      kind: 'reform',
      zh: { term: '改革', pinyin: 'x', variants: ['改革'] },
      en: { term: 'reform', status: 'ours', forms: ['reform'] },
      says: says.map((at) => ids[at]),
      unsourced: 'this report',
    }),
  };
  const { whole, lines } = saidOf(entry, createGlossary([entry], sentencesOf([home], home)), home);
  return { ids, whole: whole.map(({ at }) => at.segment.id), lines: lines.map(({ at }) => at.segment.id) };
}

test('few sentences stand whole, in the order of the text, those that do not mention it too; none is a line besides', () => {
  const { ids, whole, lines } = shown(4, [3, 0]);
  expect(whole).toEqual(ids);
  expect(lines).toEqual([]);
});

test('of many those that the editors chose stand whole, and every other mention is a line', () => {
  const { ids, whole, lines } = shown(8, [7, 2]);
  expect(whole).toEqual([ids[7], ids[2]]);
  expect(lines).toEqual(ids.slice(1).flatMap((id) => (whole.includes(id) ? [] : [id, id])));
});

test('pieces are the words, and the spans among them are the term', () => {
  const words = '改革再改革';
  const pieces = piecesOf(words, [
    { start: 3, end: 5 },
    { start: 0, end: 2 },
    { start: 4, end: 5 },
  ]);
  expect(pieces.map((piece) => piece.words).join('')).toBe(words);
  expect(pieces.filter(({ isTerm }) => isTerm).map((piece) => piece.words)).toEqual(['改革', '改革']);
});
