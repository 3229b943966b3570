import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { wordsOf } from '#edition/changes.ts';
import type { Edition } from '#edition/types.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { changedNotice } from './checks/content/changed.ts';
import { checkOrder, withEdition } from './edition-order.ts';

const text = '标题\n甲。乙。';
const published = sampleEdition({ text, en: { 'r0.a.s1': 'A' } });
const release = { version: '1.0.0', date: '2026-11-24', ...wordsOf(published) };
const unchanged: Edition = { ...published, releases: [release] };
const changed: Edition = { ...sampleEdition({ text, en: { 'r0.a.s1': 'B', 'r0.a.s2': 'C' } }), releases: [release] };
const order = (version: string, date: string, edition: Edition | undefined) => () =>
  checkOrder({ version, date, slug: 'sample', origin: 'https://reader.example' }, edition, new VFile({ path: 'report.json' }));

test('an order that can be carried out is taken, the first of a report too', () => {
  expect(order('1.1.0', '2026-12-01', changed)()).toEqual({ version: '1.1.0', date: '2026-12-01' });
  expect(order('1.0.0', '2026-12-01', published)()).toEqual({ version: '1.0.0', date: '2026-12-01' });
});

test.each([
  ['1.1', '2026-12-01', changed, /no version/],
  ['1.1.0', '', changed, /no day/],
  ['1.1.0', '2026-13-41', changed, /no day/],
  ['1.0.0', '2026-12-01', changed, /does not come after 1\.0\.0/],
  ['1.1.0', '2026-11-01', changed, /before 2026-11-24/],
  ['1.1.0', '2026-12-01', unchanged, /No word has changed/],
  ['1.1.0', '2026-12-01', undefined, /no report “sample”/],
])('%s of %s is refused in plain words', (version, date, edition, message) => {
  expect(order(version, date, edition)).toThrow(message);
});

test('nothing is published before its address is known', () => {
  const homeless = { version: '1.1.0', date: '2026-12-01', slug: 'sample', origin: undefined };
  expect(() => checkOrder(homeless, changed, new VFile())).toThrow(/SITE_URL is not set/);
});

test('nothing but the edition changes in report.json', () => {
  const facts = '{\n  "name": "a",\n  "edition": {\n    "version": "1.0.0",\n    "date": "2026-11-24"\n  },\n  "works": []\n}\n';
  expect(withEdition(facts, '1.1.0', '2026-12-01')).toBe(
    '{\n  "name": "a",\n  "edition": { "version": "1.1.0", "date": "2026-12-01" },\n  "works": []\n}\n',
  );
});

test('between editions the changed sentences are counted, each once, as a notice', () => {
  expect(changedNotice(changed)).toMatch(/^sample: 2 sentences changed since 1\.0\.0 \(r0\.a\.s1, r0\.a\.s2\)/);
  expect(changedNotice(unchanged)).toBeUndefined();
  expect(changedNotice(published)).toMatch(/no edition is published yet/);
});
