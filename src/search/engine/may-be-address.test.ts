import { expect, test } from 'vitest';
import { printLong } from '#address/print.ts';
import { readEditions } from '../../../scripts/content.ts';
import { workNames } from '#edition/printed.ts';
import { toChineseData } from '../encode/encode.ts';
import { toCorpus } from './corpus.ts';
import { mayBeAddress } from './may-be-address.ts';

const editions = readEditions();
const corpus = toCorpus(toChineseData(editions, []), { traditional: '报報', entries: '', topics: {} });

test('every id in every printed form may be an address', () => {
  const wrong = editions.flatMap((edition) =>
    [...edition.units.keys(), ...edition.segments.keys()].flatMap((id) =>
      [id, id.toUpperCase(), ...(['zh', 'en'] as const).map((locale) => printLong(id, workNames(edition), locale))].filter(
        (form) => !mayBeAddress(form, corpus),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  '第二部分第三条',
  '二（三）2',
  '報告二',
  '二、（三）',
  '2.3.2',
  '第三句',
  'Ｒ２．３',
  '二部分三条',
  'https://site.example/id/x/r2/',
])('%s may be one', (typed) => expect(mayBeAddress(typed, corpus)).toBe(true));

test.each(['消薄', '八八战略', '7.9%', '2018', '三大攻坚战', '30,000', '一二三产业融合'])('%s is none', (typed) =>
  expect(mayBeAddress(typed, corpus)).toBe(false),
);
