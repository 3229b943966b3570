import { expect, test } from 'vitest';
import { hasPage, hasPermanentPage, pathOfPlace, permanentPathOf, urlsOf } from './url.ts';

test.each([
  ['r', 'zh/w/r/', 'id/w/r/'],
  ['r0.a', 'zh/w/r/#r0.a', 'id/w/r/#r0.a'],
  ['r2', 'zh/w/r2/', 'id/w/r2/'],
  ['r1.d.s2', 'zh/w/r1/#r1.d.s2', 'id/w/r1/#r1.d.s2'],
  ['r2.3', 'zh/w/r2.3/', 'id/w/r2.3/'],
  ['r2.3.a.s1', 'zh/w/r2.3/#r2.3.a.s1', 'id/w/r2.3/#r2.3.a.s1'],
  ['r2.3.2', 'zh/w/r2.3/#r2.3.2', 'id/w/r2.3.2/'],
  ['r2.3.2.s3', 'zh/w/r2.3/#r2.3.2.s3', 'id/w/r2.3.2/#r2.3.2.s3'],
  ['r1.0.3.s1', 'zh/w/r1/#r1.0.3.s1', 'id/w/r1.0.3/#r1.0.3.s1'],
  ['abc.s0', 'zh/w/abc/#abc.s0', 'id/w/abc/#abc.s0'],
])('%s is at %s, for good at %s', (id, path, permanent) => {
  expect(pathOfPlace('w', id, 'zh')).toBe(path);
  expect(permanentPathOf('w', { first: id, last: id })).toBe(permanent);
});

test('a range is a fragment of the unit of its first sentence', () => {
  expect(permanentPathOf('w', { first: 'r2.3.2.s3', last: 'r2.3.2.s5' })).toBe('id/w/r2.3.2/#r2.3.2.s3-r2.3.2.s5');
  expect(permanentPathOf('w', { first: 'r2.3.2.s3', last: 'r2.4.s1' })).toBe('id/w/r2.3.2/#r2.3.2.s3-r2.4.s1');
});

test.each(['/', '/sub/'])('every address begins with the base %s', (base) => {
  const urls = urlsOf({ origin: 'https://example.org', base });
  expect(urls.to('zh/')).toBe(`${base}zh/`);
  expect(urls.report('w', 'en')).toBe(`${base}en/w/`);
  expect(urls.whole('w', 'zh')).toBe(`${base}zh/w/whole/`);
  expect(urls.place('w', 'r2.3.2', 'en')).toBe(`${base}en/w/r2.3/#r2.3.2`);
  expect(urls.permanent('w')).toBe(`${base}id/w/`);
  expect(urls.permanent('w', 'r2.3.2.s3')).toBe(`${base}id/w/r2.3.2/#r2.3.2.s3`);
  expect(urls.concept('fengqiao', 'zh')).toBe(`${base}zh/glossary/fengqiao/`);
  expect(urls.topic('six-tasks', 'en')).toBe(`${base}en/topics/six-tasks/`);
  expect(urls.text('w', 'r2.txt')).toBe(`${base}text/w/r2.txt`);
  expect(urls.absolute(urls.report('w', 'en'))).toBe(`https://example.org${base}en/w/`);
});

test('where nobody has said where a site stands its addresses begin with its base', () => {
  const urls = urlsOf({ origin: undefined, base: '/sub/' });
  expect([urls.isProvisional, urlsOf({ origin: 'https://example.org', base: '/' }).isProvisional]).toEqual([true, false]);
  expect(urls.absolute(urls.permanent('w', 'r2.3.2.s3'))).toBe('/sub/id/w/r2.3.2/#r2.3.2.s3');
});

test.each([
  ['r', true, true],
  ['r2', true, true],
  ['r2.3', true, true],
  ['r2.3.2', false, true],
  ['r1.0.3', false, true],
  ['r2.3.a', false, false],
  ['r2.3.s1', false, false],
  ['r.s0', false, false],
  ['r0', false, false],
  ['r1.0', false, false],
  ['R2', false, false],
])('%s: a page %s, a permanent page %s', (id, page, permanent) => {
  expect([hasPage(id), hasPermanentPage(id)]).toEqual([page, permanent]);
});
