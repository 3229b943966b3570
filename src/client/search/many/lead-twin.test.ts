import { expect, test } from 'vitest';
import { twinQuery } from './lead-twin.ts';

test('the other language is asked the same, whatever the address says as yet', () => {
  expect(new URLSearchParams(twinQuery('?q=甲&in=b&order=text&from=c&x=1', { query: '乙 丙&', scope: 'year:2019 kind:plan' }))).toEqual(
    new URLSearchParams({ q: '乙 丙&', in: 'year:2019 kind:plan', order: 'text', from: 'c' }),
  );
  expect(twinQuery('?q=甲&in=b', { query: '', scope: '' })).toBe('');
});
