import { expect, test } from 'vitest';
import { readConcepts } from '../../../scripts/content.ts';
import { stringsInText, stringsSought, withoutQuotes } from './chinese-strings.ts';
import { sampleConcept } from './sample-source.ts';

const stringsOf = (term: string, variants: string[], also: string[] = []): string[][] => {
  const concept = sampleConcept('jia', term, 'A', { zh: { variants, also } });
  return [stringsInText(concept), stringsSought(concept)];
};

test.each([
  ['the head term is first, and there once', '甲', ['乙', '甲'], [], ['甲', '乙'], ['甲', '乙']],
  ['what is in marks is the same without them', '甲', ['甲', '“甲”', '‘甲’', '「甲」'], ['『甲』'], ['甲'], ['甲']],
  ['marks within count as little', '甲', ['一“乙”二', '一乙二', '一‘乙’二'], [], ['甲', '一乙二'], ['甲', '一乙二']],
  ['what is there in marks alone keeps them', '甲', ['“乙”', '“乙”丙'], [], ['甲', '“乙”', '“乙”丙'], ['甲', '“乙”', '“乙”丙']],
  ['of two with marks the first is left', '甲', ['“乙”丙', '‘乙’丙'], [], ['甲', '“乙”丙'], ['甲', '“乙”丙']],
  ['the head term keeps its marks', '“甲”乙', ['甲乙', '‘甲’乙'], [], ['“甲”乙'], ['“甲”乙']],
  ['words that are looked for count where they are listed', '甲', ['“乙”'], ['乙', '丙'], ['甲', '“乙”'], ['甲', '乙', '丙']],
  ['the marks of a title are part of it', '甲', ['《甲》'], [], ['甲', '《甲》'], ['甲', '《甲》']],
])('%s', (_, term, variants, also, inText, sought) => expect(stringsOf(term, variants, also)).toEqual([inText, sought]));

test('every string of the glossary is there, but for its marks', () => {
  for (const concept of readConcepts()) {
    const { term, variants, also } = concept.zh;
    for (const [found, all] of [
      [stringsInText(concept), [term, ...variants]],
      [stringsSought(concept), [term, ...variants, ...also]],
    ] as const) {
      expect(found[0]).toBe(term);
      expect(all).toEqual(expect.arrayContaining(found));
      expect(found.map(withoutQuotes)).toEqual([...new Set(all.map(withoutQuotes))]);
    }
  }
});
