import { expect, test } from 'vitest';
import { nameOfSearch } from './name.ts';

const words = { pageTitle: '<{0}> {1}' };

test('the title of a search begins with what is asked', () => {
  expect(nameOfSearch('  水\n务 ', 'Own', words)).toBe('<水 务> Own');
});

test.each(['', ' \n'])('a search for nothing (%j) has its own title', (query) => {
  expect(nameOfSearch(query, 'Own', words)).toBe('Own');
});

test('a long query is cut between characters', () => {
  const title = nameOfSearch('𠮷'.repeat(900), 'Own', words);
  expect(title).toMatch(/^<(𠮷)+…> Own$/u);
  expect(title.length).toBeLessThan(200);
});

test('a query that looks like a gap stays what it is', () => {
  expect(nameOfSearch('{1}', 'Own', words)).toBe('<{1}> Own');
});
