import { expect, test } from 'vitest';
import { dated, isDate, isDay } from './dates.ts';

test.each(['2026-12-01', '2024-02-29'])('%s is a day', (words) => expect(isDay(words)).toBe(true));

test.each([
  '',
  'tomorrow',
  '2026',
  '2026-12',
  '2026-13-40',
  '2026-02-30',
  '2025-02-29',
  '2026-00-10',
  '2026-1-1',
  '2026-12-01T10:00',
  '２０２６-12-01',
])('%j is none', (words) => expect(isDay(words)).toBe(false));

test.each(['1964', '2017-10', '2017-10-18', '2024-02-29'])('%s is a date', (words) => expect(isDate(words)).toBe(true));

test.each(['2018-13-45', '2018-02-30', '2018-00', '2018-13', '2018-1', '0000', '18', '2018-', '2018.10', '2018-10-18-01', ' 2018'])(
  '%j is no date, and a schema says so',
  (words) => {
    expect(isDate(words)).toBe(false);
    expect(dated.safeParse(words).success).toBe(false);
  },
);
