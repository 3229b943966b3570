import { expect, test } from 'vitest';
import { toSearched } from './known-reports.ts';

const report = {
  ...{ slug: 'x', edition: '1.0.0', name: { zh: '甲', en: '' }, works: { r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: '' } } },
  by: { zh: { r: '某某，2019年' }, en: { r: 'X, 2019' } },
};

test('a report is called in the language of the page, in the other where it has no name there', () => {
  expect(toSearched(report, 'zh')).toEqual({
    ...{ slug: 'x', name: '甲', edition: '1.0.0', by: { r: '某某，2019年' }, inferred: [] },
    parts: [
      { id: 'r', name: '报告' },
      { id: 's', name: '讲话' },
    ],
  });
  expect(toSearched({ ...report, inferred: ['2018'] }, 'en')).toMatchObject({ name: '甲', by: { r: 'X, 2019' }, inferred: ['2018'] });
  expect(toSearched(report, 'en').parts.map(({ name }) => name)).toEqual(['Report', '讲话']);
});
