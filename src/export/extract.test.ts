import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { extractOf, hasPlace, passageOf } from './extract.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });
const edition = sampleEdition({ text: '题\n一、甲\n（一）乙。丙。丁。\n戊。', en: { 'r1.s0': 'I. A' } });

test('without ids it is the whole report, a passage a work, every sentence once and in order', () => {
  const { parts, title, origins } = extractOf(edition, [], urls, 'zh');
  const lines = parts.flatMap((part) => (part.kind === 'passage' ? part.lines : []));
  expect(lines.map(({ id, zh, en }) => [id, zh, en])).toEqual([...edition.segments.values()].map(({ id, zh, en = '' }) => [id, zh, en]));
  expect([title, origins.map(({ hash, address }) => [hash, address])]).toEqual([
    '样本',
    [[edition.sha256, 'https://reader.example/id/sample/']],
  ]);
});

test('headings have their depth, and a paragraph that runs in does not open a line', () => {
  expect(passageOf(edition, 'r1', urls).lines.map(({ zh, heading, opens }) => [zh, heading, opens])).toEqual([
    ['一、甲', 1, true],
    ['（一）乙。', 2, true],
    ['丙。', undefined, false],
    ['丁。', undefined, false],
    ['戊。', undefined, true],
  ]);
});

test('a range is what stands between its ends, under its address; a provisional place has none', () => {
  const [, section] = [...edition.units.values()].filter(({ kind }) => kind !== 'work');
  const ids = passageOf(edition, section?.id ?? '', urls).lines.map(({ id }) => id);
  const range = `${ids[1] ?? ''}-${ids[2] ?? ''}`;
  const passage = passageOf(edition, range, urls);
  expect(passage.lines.map(({ zh }) => zh)).toEqual(['丙。', '丁。']);
  expect(passage.address).toBe(`https://reader.example/id/sample/${section?.id ?? ''}/#${range}`);
  expect(passageOf(edition, range, urlsOf({ origin: undefined, base: '/' })).address).toBeUndefined();
  expect(hasPlace(edition, range)).toBe(true);
});

test('what the edition does not have is no place', () => {
  for (const id of ['r9', 'x', '', 'r1.s0-', 'r1.s9', '../r1', 'r1.s0-r.s0']) {
    expect([id, hasPlace(edition, id)]).toEqual([id, false]);
    expect(() => passageOf(edition, id, urls)).toThrow(RangeError);
  }
});
