import { expect, test } from 'vitest';
import { wordsOf } from '#edition/changes.ts';
import type { Edition } from '#edition/types.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { keptReleases, toComparedWords, toListedReports } from './compare-data.ts';

const edition = sampleEdition({ text: '题\n一、甲\n乙。丙。\n二、丁\n戊。', en: { 'r1.a.s1': 'B.' } });
const today = wordsOf(edition);
const ids = Object.keys(today.zh);

test('the words of today stand in the order of the text, each with its translation or none', () => {
  const { words, english } = toComparedWords(edition);
  expect(words).toEqual(ids.map((id) => [id, today.zh[id]]));
  expect(english).toEqual(ids.map((id) => (id === 'r1.a.s1' ? 'B.' : null)));
});

test('an edition has its own words; one that has ended since stands behind what it followed', () => {
  const release = {
    version: '0.9.0',
    date: '2026-11-01',
    zh: { ...today.zh, 'r1.a.s1': '旧。', 'r1.a.s9': '已删。' },
    en: today.en,
  };
  const { words } = toComparedWords(edition, release);
  const order = words.map(([id]) => id);
  expect(order.indexOf('r1.a.s9')).toBe(order.indexOf('r1.a.s2') + 1);
  expect(new Map(words).get('r1.a.s1')).toBe('旧。');
  expect(words).toHaveLength(ids.length + 1);
});

test('editions with the words of today are not kept twice', () => {
  const same = { version: '1.0.0', date: '2026-11-24', ...today };
  const other = { ...same, version: '0.9.0', zh: { ...today.zh, 'r1.a.s1': '旧。' } };
  const published = { ...edition, releases: [other, same] };
  expect(keptReleases(published).map(({ version }) => version)).toEqual(['0.9.0']);
  expect(toListedReports([published])).toMatchObject([{ slug: 'sample', version: '1.0.0', hasEnglish: true, kept: ['0.9.0'] }]);
});

test('of several reports the newest stands first with its year; of one alone none is said', () => {
  const none = { zh: '', en: '' };
  const of = (slug: string, date: string): Edition => {
    const one = sampleEdition({ text: '题\n一、甲\n乙。' });
    const works = one.info.works.map((work) => ({
      ...work,
      date: { value: date, printed: none, certainty: 'inferred' as const, inferred: none, reason: none },
    }));
    return { ...one, slug, info: { ...one.info, works } };
  };
  expect(toListedReports([of('older', '1992-10-12'), of('newer', '2022')]).map(({ slug, year }) => [slug, year])).toEqual([
    ['newer', '2022'],
    ['older', '1992'],
  ]);
  expect(toListedReports([of('alone', '2022')])[0]?.year).toBeUndefined();
});
