import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { shownInfo } from '#edition/shown.ts';
import type { Edition } from '#edition/types.ts';
import { sampleFigure } from '#numbers/sample-figure.ts';
import { toDatesIcs } from './dates-ics.ts';
import { toFiguresData } from './figures-data.ts';
import { toFiguresXlsx } from './figures-xlsx.ts';
import { formats } from './formats.ts';
import { hostile } from './hostile.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });

/** A report with a date and a figure due, all of whose names and words of ours are the same, those too that no schema lets by. */
function editionOf(words: string): Edition {
  const both = { zh: words, en: words };
  const none = { zh: '', en: '' };
  const date = { value: '2018-08-01', printed: none, certainty: 'inferred' as const, inferred: none, reason: both };
  const figure = sampleFigure('r1.a.s1.f1', '乙', {
    kind: 'target',
    value: 3,
    measure: both,
    why: both,
    by: both,
    words: { zh: '乙', en: words },
    deadline: { value: '2018-11', words: '乙', certainty: 'stated' },
  });
  const edition = sampleEdition({
    text: '题\n一、甲\n乙。',
    en: { 'r.s0': words, 'r1.s0': words, 'r1.a.s1': words },
    figures: { periods: {}, figures: [figure], pairs: [], not: [], open: [] },
  });
  const works = [{ id: 'r', name: both, title: ['题'], date }];
  return { ...edition, info: shownInfo({ ...edition.declared, name: both, speaker: both, issuer: both, place: both, works }) };
}

const calendarOf = (words: string): { component: string; properties: string[] }[] => {
  const text = toDatesIcs(editionOf(words), { urls });
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const line = words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(`${line} ${line}`);
  return [calendar, ...calendar.getAllSubcomponents()].map((component) => ({
    component: component.name,
    properties: component.getAllProperties().map(({ name }) => name),
  }));
};
const plain = calendarOf('plain');

test.each(hostile)('%j stays words in a calendar', (words) => {
  expect(plain.map(({ component }) => component)).toContain('vevent');
  expect(calendarOf(words)).toEqual(plain);
});

test.each(hostile)('%j stays words in a workbook', async (words) => {
  const files = unzipSync(await toFiguresXlsx(toFiguresData(editionOf(words))));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(parseDocument(sheet, { xmlMode: true }).children.length).toBeGreaterThan(0);
  expect(sheet).not.toMatch(/<f[\s>]/);
  for (const file of Object.values(files))
    expect(strFromU8(file)).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
});

test.each(hostile)('%j adds no line to an export in lines, and takes none', (words) => {
  const lines = (edition: Edition, name: string): number => {
    const unit = edition.units.get('r1');
    const made = unit && formats.find((format) => format.name === name)?.make({ edition, unit, locale: 'en', urls });
    return made?.trim().split(/[\n\r\v\f\u0085\u2028\u2029]/).length ?? 0;
  };
  for (const name of ['text', 'references', 'ris']) expect(lines(editionOf(words), name), name).toBe(lines(editionOf('plain'), name));
});
