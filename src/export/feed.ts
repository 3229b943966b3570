import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import type { Change, PublishedEdition } from '#edition/changes.ts';
import { newestEditions } from '#edition/changes.ts';
import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { langOf } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import { licence } from './interchange/identity.ts';
import { urnOf } from './uuid.ts';
import { element } from './xml.ts';

/** So many editions a list of all reports tells of, the feed and the page of changes; the rest stand on the pages of their reports. */
export const mostEditions = 100;

/** Returns where the changes of an edition stand on pages of changes: `wenzhou-2018-1.1.0`. */
export function anchorOfEdition({ slug }: Edition, version: string): string {
  return `${slug}-${version}`;
}

/** Returns the feed of a language (Atom, RFC 4287): an entry for every edition that was published, of several reports for the last of them, the newest first, with each sentence that it changed. */
export function toFeed(editions: readonly Edition[], home: Edition, locale: Locale, urls: Urls): string {
  const t = strings(locale);
  const all = newestEditions(editions);
  const published = editions.length > 1 ? all.slice(0, mostEditions) : all;
  const self = urls.absolute(urls.to(`${locale}/changes.atom`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': langOf(locale) },
      '\n',
      lines(
        element('id', {}, urnOf('feed', home.slug, locale)),
        element('title', {}, toXmlWords(t.feed.title)),
        element('subtitle', {}, toXmlWords(t.changesAbout)),
        element('updated', {}, dayAndTime(published[0]?.date ?? home.info.edition.date)),
        element('author', {}, element('name', {}, toXmlWords(t.siteName))),
        element('rights', { 'xml:lang': 'en' }, toXmlWords(licence.words)),
        element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
        element('link', { rel: 'alternate', type: 'text/html', href: changesAt(locale, urls) }),
        element('link', { rel: 'license', href: licence.url }),
        ...published.map((one) => entryOf(one, locale, urls, editions.length > 1)),
      ),
    ),
    '\n',
  ].join('');
}

function entryOf({ edition, version, date, isFirst, changes }: PublishedEdition, locale: Locale, urls: Urls, isOfSeveral: boolean): string {
  const t = strings(locale);
  const name = edition.info.name[locale];
  const said = isFirst ? t.firstEdition : t.changesCount(changes.length);
  const page = isOfSeveral ? urls.absolute(urls.changes(edition.slug, locale)) : changesAt(locale, urls);
  const link = `${page}#${anchorOfEdition(edition, version)}`;
  const lists = (['zh', 'en'] as const).flatMap((language) =>
    listOf(
      t.feed.changed[language],
      changes.filter((change) => change.locale === language),
      edition,
      locale,
      urls,
    ),
  );
  const body = element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, element('p', {}, toXmlWords(said)), ...lists);
  return element(
    'entry',
    {},
    '\n',
    lines(
      element('id', {}, urnOf('edition', edition.slug, version, locale)),
      element('title', {}, toXmlWords(`${name}${t.feed.colon}${t.editionOf(version, date)}`)),
      element('updated', {}, dayAndTime(date)),
      element('link', { rel: 'alternate', type: 'text/html', href: link }),
      element('content', { type: 'xhtml' }, body),
    ),
  );
}

function listOf(title: string, changes: readonly Change[], { slug }: Edition, locale: Locale, urls: Urls): string[] {
  if (changes.length === 0) return [];
  const links = changes.map(({ id }) => element('a', { href: urls.absolute(urls.place(slug, id, locale)) }, toXmlWords(printShort(id))));
  return [element('p', {}, toXmlWords(title), links.join(' '))];
}

const changesAt = (locale: Locale, urls: Urls): string => urls.absolute(urls.to(`${locale}/changes/`));

/** The first moment of a day; nobody writes down the hour of an edition. */
const dayAndTime = (day: string): string => `${day}T00:00:00Z`;

const lines = (...elements: readonly string[]): string => elements.map((one) => `${one}\n`).join('');
