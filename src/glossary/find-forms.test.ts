import { expect, test } from 'vitest';
import { findForms } from './find-forms.ts';

const found = (sentence: string, forms: string[]) => findForms(sentence, forms).map(({ start, end }) => sentence.slice(start, end));

test('capitals and quotation marks do not matter, and the marks stay outside', () => {
  expect(found('a start on the “Standard Land” reform', ['standard land'])).toEqual(['Standard Land']);
});

test('the longest form is found, to the end of its word', () => {
  expect(found('pilots and a pilot zone', ['pilot', 'pilot zone'])).toEqual(['pilots', 'pilot zone']);
});

test('a form does not begin within a word', () => {
  expect(found('an island', ['land'])).toEqual([]);
});

test('an apostrophe belongs to its word', () => {
  expect(found('the people’s aspiration', ['people’s aspiration'])).toEqual(['people’s aspiration']);
});
