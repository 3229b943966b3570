import { expect, test } from 'vitest';
import { dateWords } from './dates.ts';
import { sampleEdition } from './sample-edition.ts';

const nobody = { zh: '', en: '' };
const date = { value: '2014-01', printed: nobody, inferred: nobody, reason: { zh: '由题推定', en: 'From the title' } };

const shown = (info: Parameters<typeof sampleEdition>[0]['info']): ReturnType<typeof sampleEdition>['info'] =>
  sampleEdition({ text: '题\n正文。', ...(info && { info }) }).info;

test('what has no words in one language stands in those of the other, and what has none in neither is empty', () => {
  const info = shown({
    name: { zh: '某报告', en: '' },
    speaker: { zh: '某人', en: '' },
    occasion: nobody,
    place: { zh: '', en: 'Some Place' },
  });
  expect(info.name).toEqual({ zh: '某报告', en: '某报告' });
  expect(info.speaker.en).toBe('某人');
  expect(info.occasion).toEqual(nobody);
  expect(info.place.zh).toBe('Some Place');
});

test('what was declared is kept as it was', () => {
  const { declared } = sampleEdition({ text: '题\n正文。', info: { speaker: { zh: '某人', en: '' } } });
  expect(declared.speaker).toEqual({ zh: '某人', en: '' });
});

test('a date always has words: those of the other language, or its value as the editors’', () => {
  const of = (own: object): ReturnType<typeof dateWords> | undefined => {
    const work = { id: 'r', name: { zh: '报告', en: '' }, title: ['题'], date: { ...date, certainty: 'inferred' as const, ...own } };
    const [found] = shown({ works: [work] }).works;
    return found?.date && dateWords(found.date);
  };
  expect(of({})).toEqual({ zh: '〔2014-01〕', en: '〔2014-01〕' });
  expect(of({ printed: { zh: '2014年1月', en: '' } })).toEqual({ zh: '2014年1月', en: '2014年1月' });
  expect(of({ printed: { zh: '1月', en: '' }, inferred: { zh: '2014年', en: '2014' } })).toEqual({
    zh: '〔2014年〕1月',
    en: '1月 〔2014〕',
  });
});
