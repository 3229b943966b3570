import { expect, test } from 'vitest';
import { findLinks, findPrinted } from './find.ts';

test.each([
  ['https://example.org/id/wenzhou-2018/r2.3.2/#r2.3.2.s3', [{ id: 'r2.3.2.s3', slug: 'wenzhou-2018' }]],
  ['see /sub/zh/wenzhou-2018/r2.3/ and', [{ id: 'r2.3', slug: 'wenzhou-2018' }]],
  ['/en/wenzhou-2018/r2.3/?view=both#r2.3.2.s3-r2.3.2.s5', [{ id: 'r2.3.2.s3-r2.3.2.s5', slug: 'wenzhou-2018' }]],
  ['wenzhou-2018:r2.3.2.s3', [{ id: 'r2.3.2.s3', slug: 'wenzhou-2018' }]],
  ['见 wenzhou-2018:r2.3.2.s3-r2.3.2.s5。', [{ id: 'r2.3.2.s3-r2.3.2.s5', slug: 'wenzhou-2018' }]],
  [
    'wenzhou-2018:r and other:s1',
    [
      { id: 'r', slug: 'wenzhou-2018' },
      { id: 's1', slug: 'other' },
    ],
  ],
  ['https://example.org/id/wenzhou-2018/r2.3.2/#r2.3.2.s3.', [{ id: 'r2.3.2.s3', slug: 'wenzhou-2018' }]],
  ['（https://example.org/id/wenzhou-2018/r2.3.2/#r2.3.2.s3-r2.3.2.s5）。', [{ id: 'r2.3.2.s3-r2.3.2.s5', slug: 'wenzhou-2018' }]],
  ['see https://example.org/id/wenzhou-2018/s3.', [{ id: 's3', slug: 'wenzhou-2018' }]],
  ['https://example.org/zh/wenzhou-2018/#r2.3.2.s3）', [{ id: 'r2.3.2.s3', slug: 'wenzhou-2018' }]],
  ['/ZH/Wenzhou-2018/R2.3/?from=x#R2.3.2 s3–s5，看', [{ id: 'r2.3.2.s3-r2.3.2.s5', slug: 'wenzhou-2018' }]],
  [
    '/id/a-1/r1/#r1.a.s1 /id/b-2/r2.html',
    [
      { id: 'r1.a.s1', slug: 'a-1' },
      { id: 'r2', slug: 'b-2' },
    ],
  ],
  ['/zh/wenzhou-2018/whole/', []],
  ['https://example.org/about/', []],
  ['R2.3.2 s3', []],
])('links in “%s”', (text, found) => {
  expect(findLinks(text)).toEqual(found);
});

test.each([
  ['R2.3.2 s3', [{ id: 'r2.3.2.s3' }]],
  ['as R2.3.2 s3–s5 says', [{ id: 'r2.3.2.s3-r2.3.2.s5' }]],
  ['R2.3.2 s3–R2.3.3 s1', [{ id: 'r2.3.2.s3-r2.3.3.s1' }]],
  ['R2.3.2, s3', [{ id: 'r2.3.2.s3' }]],
  ['R2.3.a s1, and S3.10', [{ id: 'r2.3.a.s1' }, { id: 's3.10' }]],
  ['R2', [{ id: 'r2' }]],
  ['r2.3.2.s3-s5', [{ id: 'r2.3.2.s3-r2.3.2.s5' }]],
  ['R2.3.2.a1 s3', [{ id: 'r2.3.2.a1.s3' }]],
  ['Terminal T2 of the airport', []],
  ['no address at all', []],
])('printed addresses in “%s”', (text, found) => {
  expect(findPrinted(text)).toEqual(found);
});
