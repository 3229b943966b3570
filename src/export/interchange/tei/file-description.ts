import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import { toXmlWords } from '#text/xml.ts';
import { strings } from '#i18n/strings.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { licence } from '../identity.ts';
import { editors, tagOf } from './ids.ts';
import { sourceOf } from './source.ts';
import { says } from './words.ts';
import { block, inEach, worded } from './xml.ts';

const publisher: Bilingual = { zh: strings('zh').siteName, en: strings('en').siteName };

/** Returns what the file is: its titles, who made it, which edition it is, on which terms, and from what. */
export function fileDescriptionOf(edition: Edition, urls: Source['urls']): string | undefined {
  return block('fileDesc', {}, titlesOf(edition), editionOf(edition), extentOf(edition), publicationOf(edition, urls), sourceOf(edition));
}

function titlesOf({ declared: { name, short, speaker, issuer, translation } }: Edition): string | undefined {
  const author = isSaid(speaker) ? block('author', {}, ...inEach('persName', speaker)) : block('author', {}, ...inEach('orgName', issuer));
  return block(
    'titleStmt',
    {},
    ...inEach('title', name, { type: 'main' }),
    ...(short ? inEach('title', short, { type: 'short' }) : []),
    author,
    block('respStmt', { 'xml:id': editors }, ...inEach('resp', says.responsibility), ...inEach('orgName', publisher)),
    translation === 'none' ? undefined : block('respStmt', {}, ...inEach('resp', says.translation), ...inEach('orgName', publisher)),
  );
}

function editionOf({ declared: { edition } }: Edition): string | undefined {
  const { version, date } = edition;
  return block('editionStmt', {}, element('edition', { n: version }, toXmlWords(`${version}, `), worded('date', { when: date }, date)));
}

function extentOf({ segments }: Edition): string | undefined {
  const translated = [...segments.values()].filter(({ en }) => en !== undefined).length;
  const measure = (quantity: number, locale: 'zh' | 'en', words: string): string =>
    worded('measure', { unit: 'sentence', quantity: String(quantity), 'xml:lang': tagOf[locale] }, words);
  return block('extent', {}, measure(segments.size, 'zh', `${segments.size}句`), measure(translated, 'en', `${translated} translated`));
}

function publicationOf({ slug, declared: { edition } }: Edition, urls: Source['urls']): string | undefined {
  return block(
    'publicationStmt',
    {},
    ...inEach('publisher', publisher),
    worded('date', { when: edition.date }, edition.date),
    worded('idno', { type: 'report' }, slug),
    urls.isProvisional ? undefined : worded('idno', { type: 'URI' }, urls.absolute(urls.permanent(slug))),
    block('availability', { status: 'free' }, block('licence', { target: licence.url }, ...inEach('p', says.licence))),
  );
}

const isSaid = ({ zh, en }: Bilingual): boolean => zh !== '' || en !== '';
