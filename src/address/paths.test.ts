import { expect, test } from 'vitest';
import { isSlug, listPaths } from './paths.ts';

test.each(['wenzhou-2018', 'prov-zhejiang-2025', 'x'])('%s can be the name of a report', (name) => {
  expect(isSlug(name)).toBe(true);
});

test.each([...listPaths, 'id', 'Wenzhou', 'wenzhou_2018', '温州', '', 'a--b', '-a', '../a', 'a.b'])('“%s” cannot', (name) => {
  expect(isSlug(name)).toBe(false);
});
