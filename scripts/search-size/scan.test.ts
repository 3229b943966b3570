import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { scanner, sizePages } from './scan.ts';

const edition = sampleEdition({
  text: '题\n一、改革\n改革开放，改革，開放。\n（一）开放\n2018年增长7%。\n（二）民生\n改革。\n二、展望\n一一一。\n（一）开放\n（二）民生\n无。',
});
const scan = scanner(sizePages([edition]));

test('places do not overlap, and are looked for across marks, widths and traditional characters', () => {
  expect(scan(['改革'])).toMatchObject({ places: 4, pages: 2 });
  expect(scan(['改革改革'])).toMatchObject({ places: 1, pages: 1 });
  expect(scan(['改革開放'])).toMatchObject({ places: 2, pages: 1 });
  expect(scan(['２０１８年增长７％'])).toMatchObject({ places: 1, pages: 1 });
  expect(scan(['一一'])).toMatchObject({ places: 1, pages: 1 });
});

test('of two words all places count, on the pages that have both', () => {
  const { places, pages, units, reports } = scan(['改革', '开放']);
  expect({ places, pages, units: [...units] }).toEqual({ places: 5, pages: 1, units: [`${edition.slug}/r1`] });
  expect(reports.get(edition.slug)).toEqual({ places: 5, pages: 1 });
  expect(scan(['改革', '没有'])).toMatchObject({ places: 0, pages: 0 });
});
