import { expect, test } from 'vitest';
import { textDirective } from './text-directive.ts';

const zh = '我们要坚持改革，扩大开放；推动“三个融合”。';
const decoded = (words: string, marked: string): string => decodeURIComponent(textDirective(words, marked));

test('without a mark the first and the last clause name all of it', () => {
  expect(decoded(zh, '')).toBe('text=我们要坚持改革,推动“三个融合');
});

test('a mark within one clause is widened to that clause, and one across two to both', () => {
  expect(decoded(zh, '大开')).toBe('text=扩大开放');
  expect(decoded(zh, '改革，扩')).toBe('text=我们要坚持改革,扩大开放');
});

test('a mark that ends where a clause ends does not reach into the next', () => {
  expect(decoded(zh, '坚持改革，')).toBe('text=我们要坚持改革');
});

test('words that were marked elsewhere count for nothing', () => {
  expect(textDirective(zh, '别处')).toBe(textDirective(zh, ''));
});

test('one clause is named once, without the marks around it', () => {
  expect(decoded('“Reform and open up.”', '')).toBe('text=Reform and open up');
  expect(decoded('提出“坚持改革。”', '')).toBe('text=提出“坚持改革');
});

test('a number is not parted, for what ends within it would not be found', () => {
  expect(decoded('It rose by 3.5 per cent to 30,000.', '')).toBe('text=It rose by 3.5 per cent to 30,000');
});

test('commas and hyphens, which the directive reads as its own, are encoded', () => {
  expect(textDirective('a well-known word', '')).toBe('text=a%20well%2Dknown%20word');
  expect(textDirective('one, two, three', '')).toBe('text=one,three');
});

test('a heading without a mark ends where its line does, for no browser finds words across two blocks', () => {
  expect(decoded('一、扩大开放\n推动融合。', '')).toBe('text=一、扩大开放,推动融合');
  expect(decoded('一、扩大开放\n推动融合。', '融合')).toBe('text=推动融合');
});

test('a bracket at the end of the words is not one at the end of the link', () => {
  expect(textDirective('Session (Enlarged)', '')).toBe('text=Session%20%28Enlarged%29');
});

test('words without any mark at all are one clause', () => {
  expect(decoded('改革', '革')).toBe('text=改革');
  expect(textDirective('', '')).toBe('text=');
});
