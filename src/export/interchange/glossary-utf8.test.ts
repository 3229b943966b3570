import { expect, test } from 'vitest';
import { readConcepts } from '../../../scripts/content.ts';
import { stringsInText } from './chinese-strings.ts';
import { omegatGlossary, toOmegatGlossary } from './glossary-utf8.ts';
import { sampleConcept, sampleSource } from './sample-source.ts';

const text = '标题\n甲的建设。';

const linesOf = (glossary: string): string[] => glossary.split('\n').slice(0, -1);

const rowsOf = (glossary: string): string[][] =>
  linesOf(glossary)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

test('every string that means a concept is a row with the rendering to use, and none that the text has nowhere', () => {
  const concept = sampleConcept('jia', '甲', 'A', {
    zh: { variants: ['甲的建设', '甲', '“甲”'], also: ['甲乙'] },
    en: { forms: ['A', 'building A'], also: [{ term: 'Alpha', status: 'in use' }], avoid: ['Alfa'], definition: 'The first. The rest.' },
    only: ['r0.a.s1'],
  });
  expect(rowsOf(toOmegatGlossary(sampleSource({ text }, [concept], 'https://reader.example')))).toEqual([
    ['甲', 'A', 'ours · also: Alpha (in use) · avoid: Alfa · only in r0.a.s1 · The first. · https://reader.example/en/glossary/jia/'],
    [
      '甲的建设',
      'A',
      'entry: 甲 = A · ours · also: Alpha (in use) · avoid: Alfa · only in r0.a.s1 · The first. · https://reader.example/en/glossary/jia/',
    ],
  ]);
});

test('a row has three fields and is no comment, whatever the words are', () => {
  const words = '#甲\t"乙"\u0000\u0085丙\uD800';
  const rows = rowsOf(toOmegatGlossary(sampleSource({ text }, [sampleConcept('jia', words, words, { en: { avoid: [words] } })])));
  expect(rows.map(([zh, en]) => [zh, en])).toEqual([[' #甲 "乙"\uFFFD 丙\uFFFD', '#甲 "乙"\uFFFD 丙\uFFFD']]);
});

test('an entry without a definition has the rest of its comment', () => {
  expect(rowsOf(toOmegatGlossary(sampleSource({ text }, [sampleConcept('jia', '甲', 'A')])))).toEqual([
    ['甲', 'A', 'ours · /en/glossary/jia/'],
  ]);
});

test('the edition and the licence stand in comments, and what the text says stands in rows for every concept of the termbase', () => {
  const concepts = readConcepts();
  const lines = linesOf(toOmegatGlossary(sampleSource({ text }, concepts)));
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(2);
  expect(lines[0]).toContain('edition 1.0.0');
  const known = new Set(lines.map((line) => line.split('\t').slice(0, 2).join('\t')));
  const published = concepts.filter(({ draft }) => !draft);
  for (const concept of published) for (const words of stringsInText(concept)) expect(known).toContain(`${words}\t${concept.en.term}`);
});

test('two concepts that one string means are two rows', () => {
  const [one, other] = [sampleConcept('jia', '甲', 'A'), sampleConcept('yi', '甲', 'B')];
  expect(rowsOf(toOmegatGlossary(sampleSource({ text }, [one, other]))).map(([zh, en]) => [zh, en])).toEqual([
    ['甲', 'A'],
    ['甲', 'B'],
  ]);
  expect(omegatGlossary.ending).toBe('.utf8');
});
