import { test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import type { Page } from './pages.ts';
import { kindOf, localeOf, pagesOf } from './pages.ts';

const site = builtSite();
const pages = pagesOf(site);
const top = site.origin + site.base;

test('every page says its language, title and description', () => {
  const wanting = pages.filter(
    (page) => !(attribute(page, 'html', 'lang') && /<title>[^<]+<\/title>/.test(page.html) && meta(page, 'description')),
  );
  none(wanting.map(({ file }) => file));
});

test('a page in /zh/ is in Chinese, a page in /en/ in English', () => {
  const lang = { zh: 'zh-Hans', en: 'en' };
  const wrong = pages.filter((page) => {
    const locale = localeOf(page);
    return locale && attribute(page, 'html', 'lang') !== lang[locale];
  });
  none(wrong.map(({ file }) => file));
});

test('every page but 404 names its own address as the canonical one', () => {
  const wrong = pages.filter((page) => kindOf(page) !== '404.html' && link(page, 'canonical') !== top + page.path);
  none(wrong.map(({ file }) => file));
});

test('every page of the text names its twins and its permanent address', () => {
  const wrong = pages.filter((page) => {
    const [tree, slug, unit] = page.path.split('/');
    if (!localeOf(page) || !slug || !unit || !['work', 'part', 'section'].includes(kindOf(page))) return false;
    const place = `${slug}/${unit}/`;
    const expected = { 'zh-Hans': `${top}zh/${place}`, en: `${top}en/${place}`, 'x-default': `${top}id/${place}` };
    return (
      tree &&
      (Object.entries(expected).some(([lang, url]) => alternate(page, lang) !== url) || link(page, 'cite-as') !== `${top}id/${place}`)
    );
  });
  none(wrong.map(({ file }) => file));
});

test('no page of words sends the reader on by itself', () => {
  none(pages.filter(({ tags }) => tags.some(({ attributes }) => attributes.get('http-equiv') === 'refresh')).map(({ file }) => file));
});

function attribute({ tags }: Page, name: string, key: string): string | undefined {
  return tags.find((tag) => tag.name === name)?.attributes.get(key);
}

function meta({ tags }: Page, name: string): string | undefined {
  return tags.find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name)?.attributes.get('content');
}

function link({ tags }: Page, rel: string): string | undefined {
  return tags.find((tag) => tag.name === 'link' && tag.attributes.get('rel') === rel)?.attributes.get('href');
}

function alternate({ tags }: Page, lang: string): string | undefined {
  return tags
    .find(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.get('hreflang') === lang)
    ?.attributes.get('href');
}
