import { expect, test } from 'vitest';
import { anchorInFile } from './in-file.ts';

test.each([
  ['zh/sample/r2.3/', 'r2.3'],
  ['en/sample/r2.3/#r2.3.1.s2', 'r2.3.1.s2'],
  ['zh/sample/r2.3/?view=lines#r2.3.1', 'r2.3.1'],
  ['id/sample/r2.3.1/', 'r2.3.1'],
  ['zh/sample/whole/#r1.s1-r1.s2', 'r1.s1-r1.s2'],
  ['id/sample/', 'main'],
  ['zh/glossary/standard-land/', 'term-standard-land'],
  ['en/glossary/', 'glossary'],
  ['zh/apparatus/#note-r1.s1-1', 'list-note-r1.s1-1'],
  ['zh/apparatus/#sample:note-r1.s1-1', 'list-note-r1.s1-1'],
  ['zh/search/', 'search'],
])('what the site has at %s stands in the file at #%s', (path, anchor) => {
  expect(anchorInFile(path, 'sample')).toBe(anchor);
});

test.each([
  'zh/other/r2.3/',
  'zh/sample/figures/#f1',
  'zh/sample/about/#files',
  'zh/topics/eight-eight/',
  'zh/changes/',
  'cite/sample/r1.zh.ris',
  'zh/sample/r1/terms.json',
  '',
])('the file does not hold what the site has at %s', (path) => {
  expect(anchorInFile(path, 'sample')).toBeUndefined();
});
