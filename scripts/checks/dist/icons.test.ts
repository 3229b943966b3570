import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { withoutFirstPicture, withoutTouchIcon } from './icons.ts';
import { pagesOf } from './pages.ts';
import { altered, madePage, pageAt } from './planted.ts';

const site = builtSite();
const pages = pagesOf(site);
const home = pageAt(pages, 'zh/');

test('every page has an icon for a home screen', () => none(withoutTouchIcon(pages, site)));
test('every page begins with a picture for WeChat that no reader meets', () => none(withoutFirstPicture(pages, site)));

test('the check finds an icon of another size, and none', () => {
  const other = altered(home, 'apple-touch-icon.png', 'mark.png');
  expect(withoutTouchIcon([other, madePage('', '<html></html>'), home], site)).toHaveLength(2);
});

test.each([
  ['<div hidden><img', '<div><img'],
  ['mark.png', 'apple-touch-icon.png'],
  ['loading="lazy"', ''],
  ['alt=""', 'alt="a"'],
  ['width="400"', 'width="300"'],
  ['<div hidden><img', '<img src="a.png"><div hidden><img'],
])('the check finds a page with %s made %s', (from, to) => {
  expect(withoutFirstPicture([altered(home, from, to)], site).length).toBeGreaterThan(0);
});

test('the check finds that there is no page', () => {
  expect([...withoutTouchIcon([], site), ...withoutFirstPicture([], site)]).toHaveLength(2);
});
