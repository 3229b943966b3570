import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { readConcepts } from '../../../../scripts/content.ts';
import { sampleConcept, sampleSource } from '../sample-source.ts';
import type { Style } from './style.ts';
import { version2, version3 } from './style.ts';
import { tbxFormats, toTbx } from './tbx.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const text = '标题\n甲的建设。';
const named = (name: string, within: Element | ReturnType<typeof parseDocument>): Element[] => DomUtils.getElementsByTagName(name, within);

/** The words under each status, of the first entry of a file. */
function termsOf(xml: string, { names }: Style): [string, string][] {
  return named(names.term, parseDocument(xml, { xmlMode: true })).map((term) => [
    DomUtils.textContent(named('term', term)),
    /(preferred|admitted|deprecated)Term-admn-sts/.exec(DomUtils.textContent(term))?.[1] ?? '',
  ]);
}

const notesOf = (xml: string): string[] => named('note', parseDocument(xml, { xmlMode: true })).map((note) => DomUtils.textContent(note));

const concept = sampleConcept('jia', '甲', 'A', {
  zh: { variants: ['甲', '甲的建设', '“甲”的建设'] },
  en: { forms: ['A', 'building A'], also: [{ term: 'Alpha', status: 'in use', seen: 'somewhere' }], avoid: ['Alfa', 'A', 'Aleph'] },
});

test.each([version2, version3])(
  'the terms of $names.file are those of the entry with their status, and no form of running text',
  (style) => {
    expect(termsOf(toTbx(sampleSource({ text }, [concept]), style), style)).toEqual([
      ['甲', 'preferred'],
      ['甲的建设', 'admitted'],
      ['A', 'preferred'],
      ['Alpha', 'admitted'],
      ...(style.hasAvoided
        ? [
            ['Alfa', 'deprecated'],
            ['Aleph', 'deprecated'],
          ]
        : []),
    ]);
  },
);

test.each([version2, version3])('a concept without a page is neither an entry of $names.file nor referred to', (style) => {
  const draft = sampleConcept('yi', '乙', 'B', { draft: true, related: ['jia'] });
  const xml = toTbx(sampleSource({ text }, [{ ...concept, related: ['yi'] }, draft]), style);
  expect(xml.match(/ id="[^"]*"/g)).toEqual([' id="c-jia"']);
  expect(xml).not.toContain('c-yi');
});

test.each([version2, version3])('what is a mark in XML is words in $names.file, and a definition of nothing is none', (style) => {
  const words = '<term>&amp; "=1+1\u0000\t乙';
  const hostile = sampleConcept('3d', words, words, { zh: { definition: '' }, note: words, en: { avoid: ['\uD800]]>'] } });
  const xml = toTbx(sampleSource({ text }, [hostile]), style);
  const read = '<term>&amp; "=1+1\uFFFD 乙';
  expect(termsOf(xml, style).map(([each]) => each)).toEqual([read, read, ...(style.hasAvoided ? ['\uFFFD]]>'] : [])]);
  expect(notesOf(xml)).toContain('To be avoided for this concept only: “\uFFFD]]>”');
  expect(xml).not.toMatch(/definition[">]/);
  expect(xml).toContain('id="c-3d"');
});

test('addresses are references where the site has an origin, and a note where it has none', () => {
  const addressed = toTbx(sampleSource({ text }, [concept], 'https://reader.example'), version3);
  expect(addressed.match(/(?<=externalCrossReference target=")[^"]*/g)).toEqual([
    'https://reader.example/zh/glossary/jia/',
    'https://reader.example/en/glossary/jia/',
  ]);
  const homeless = toTbx(sampleSource({ text }, [concept]), version3);
  expect(homeless).not.toContain('externalCrossReference');
  expect(homeless).toContain('<note xml:lang="en">Address: /zh/glossary/jia/, /en/glossary/jia/</note>');
});

test('every rendering that is to be avoided is a term of that status with a note of its own, or stands in the note of its entry', () => {
  const concepts = readConcepts();
  const source = sampleSource({ text }, concepts);
  const avoided = source.glossary.published.flatMap(({ en }) => (en.avoid.length > 0 ? [en.avoid] : []));
  expect(avoided.length).toBeGreaterThan(0);
  const today = toTbx(source, version3);
  expect(termsOf(today, version3).flatMap(([words, status]) => (status === 'deprecated' ? [words] : []))).toEqual(avoided.flat());
  const notes = (xml: string): string[] => notesOf(xml).filter((words) => words.startsWith('To be avoided'));
  expect(notes(today)).toEqual(avoided.flat().map((words) => `To be avoided for this concept only: “${words}”`));
  const before = toTbx(source, version2);
  expect(termsOf(before, version2).map(([, status]) => status)).not.toContain('deprecated');
  expect(notes(before)).toEqual(
    avoided.map((several) => `To be avoided for this concept only: ${several.map((words) => `“${words}”`).join(', ')}`),
  );
});

test('the formats are two, and the one of today has a schema', () => {
  expect(tbxFormats.map(({ name, ending, schema }) => [name, ending, schema])).toEqual([
    ['tbx', '.tbx', 'tbx.rng'],
    ['tbx2', '.v2.tbx', undefined],
  ]);
});
