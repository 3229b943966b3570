import { expect, test } from 'vitest';
import { report } from './report.ts';

const both = { zh: '某', en: 'someone' };

const dated = (date: object): ReturnType<typeof report.safeParse> =>
  report.safeParse({
    name: both,
    seed: 'seeds/x.txt',
    speaker: both,
    occasion: both,
    issuer: both,
    place: both,
    edition: { version: '1.0.0', date: '2026-11-24' },
    works: [{ id: 'r', name: both, title: ['题'], date: { value: '2018', printed: both, ...date } }],
  });

test('a date that the text states needs no more than its words', () => {
  expect(dated({ certainty: 'stated' }).data?.works[0]?.date?.reason).toEqual({ zh: '', en: '' });
});

test('a date that was inferred says how, in both languages', () => {
  expect(dated({ certainty: 'inferred', inferred: both, reason: both }).success).toBe(true);
  expect(dated({ certainty: 'inferred', inferred: both, reason: { zh: '某', en: '' } }).error?.issues).toMatchObject([
    { path: ['works', 0, 'date', 'reason'], message: 'say in both languages how the date was inferred' },
  ]);
});
