import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { concept } from '#schemas/glossary.ts';
import { toMentionsByYearCsv, toMentionsCsv } from './mentions-csv.ts';

const untold = { zh: '', en: '' };
const date = { value: '2018-08-01', printed: untold, certainty: 'inferred' as const, inferred: untold, reason: { zh: '推', en: 'So.' } };
const works = [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: ['标题'], date }];
const dated = { ...sampleEdition({ text: '标题\n甲乙，甲。丙。', info: { works } }), slug: 'dated' };
const undated: Edition = { ...sampleEdition({ text: '标题\n丙丁。' }), slug: 'undated' };
const entry: ConceptEntry = {
  slug: 'a',
  ...concept.parse({
    kind: 'reform',
    zh: { term: '=甲', pinyin: 'jiǎ', variants: ['甲'] },
    en: { term: 'A', status: 'ours', forms: ['A'] },
    unsourced: 'this report',
  }),
};
const editions = [dated, undated];
const glossary = createGlossary([entry], sentencesOf(editions, dated));

test('a row a concept and report that has it, and nothing that a spreadsheet takes for a formula', () => {
  expect(toMentionsCsv(glossary, editions)).toBe(
    "concept,term,report,date,count,characters,per10000\r\na,'=甲,dated,2018-08-01,2,6,3333.333\r\n",
  );
});

test('a row a concept and year, with years that do not have it', () => {
  expect(toMentionsByYearCsv(glossary, editions)).toBe(
    "concept,term,year,reports,having,count,characters,per10000\r\na,'=甲,2018,1,1,2,6,3333.333\r\na,'=甲,,1,0,0,4,0.000\r\n",
  );
});
