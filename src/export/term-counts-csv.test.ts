import { expect, test } from 'vitest';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { toTermCountsCsv } from './term-counts-csv.ts';

const concept = (slug: string, term: string, counted?: string[]): ConceptEntry =>
  ({ slug, zh: { term, variants: [term], counted, unless: [] } }) as unknown as ConceptEntry;
const text: OutsideText = { id: 'a', file: 'a.txt', kind: 'work report', date: '2018-03', name: { zh: '甲', en: 'A' }, title: '甲' };

test('a row a term and text, with what is counted; nothing that a spreadsheet takes for a formula, and marks are quoted', () => {
  const csv = toTermCountsCsv([concept('x', '=1+1,“甲”', ['甲', '乙']), concept('y', '丙'), concept('z', '丁')], {
    texts: [text],
    counts: { texts: { a: { sha256: '0', han: 20_000 } }, counts: { x: { a: 3 }, y: {} } },
  });
  expect(csv).toBe(
    'concept,term,counted,text,kind,date,count,characters,per10000\r\nx,"\'=1+1,“甲”",甲 | 乙,a,work report,2018-03,3,20000,1.500\r\n',
  );
});
