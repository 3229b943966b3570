import { expect, test } from 'vitest';
import { authorOf, namesOf } from './names.ts';

test('a Chinese name is one, with a space in it or without', () => {
  expect(namesOf({ locale: 'zh', author: '陈伟俊' })).toEqual({ family: '陈伟俊', given: '' });
  expect(authorOf({ locale: 'zh', author: '艾力 江' })).toBe('艾力 江');
});

test('an English name has its surname first, and all that follows is given', () => {
  expect(namesOf({ locale: 'en', author: 'Chen Wei Jun' })).toEqual({ family: 'Chen', given: 'Wei Jun' });
  expect(authorOf({ locale: 'en', author: 'Chen Wei Jun' })).toBe('Chen, Wei Jun');
});

test('a name of one word needs no comma', () => {
  expect(authorOf({ locale: 'en', author: 'Confucius' })).toBe('Confucius');
});
