import { expect, test } from 'vitest';
import { isDay } from './day.ts';

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
