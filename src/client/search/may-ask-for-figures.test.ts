import { expect, test } from 'vitest';
import { mayAskForFigures } from './may-ask-for-figures.ts';

test.each(['350万', '３５０万', '3.5 million', '三百万', '年底', '国庆', 'target', 'Targets 2018', '指标 上云'])(
  '%s may ask for figures',
  (query) => expect(mayAskForFigures(query)).toBe(true),
);

test.each(['消薄', '数字经济', 'reform', 'gaige', 'candidates', 'claim', ''])('“%s” asks for none', (query) =>
  expect(mayAskForFigures(query)).toBe(false),
);
