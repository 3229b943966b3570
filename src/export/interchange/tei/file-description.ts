import { dateWords } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { WorkInfo } from '#schemas/report.ts';
import { headingOf } from '#edition/headings.ts';
import { toXmlWords } from '#text/xml.ts';
import { strings } from '#i18n/strings.ts';
import type { Attributes } from '../../xml.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { licence } from '../identity.ts';
import { editors, sourceIdOf, tagOf } from './ids.ts';
import { says } from './words.ts';
import { block, inEach, worded } from './xml.ts';

const publisher: Bilingual = { zh: strings('zh').siteName, en: strings('en').siteName };

/** Returns what the file is: its titles, who made it, which edition it is, on which terms, and from what. */
export function fileDescriptionOf(edition: Edition, urls: Source['urls']): string | undefined {
  return block(
    'fileDesc',
    {},
    titlesOf(edition),
    editionOf(edition),
    extentOf(edition),
    publicationOf(edition, urls),
    block(
      'sourceDesc',
      {},
      documentOf(edition),
      block('listBibl', {}, ...edition.declared.works.map((work) => workOf(edition, work))),
      seedOf(edition),
    ),
  );
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
    urls.isProvisional ? undefined : worded('idno', { type: 'URI' }, urls.absolute(urls.permanentReport(slug))),
    block('availability', { status: 'free' }, block('licence', { target: licence.url }, ...inEach('p', says.licence))),
  );
}

/** Returns what is known of the document that was printed. */
function documentOf({ declared }: Edition): string | undefined {
  const { name, speaker, issuer, place, number, occasion } = declared;
  return block(
    'bibl',
    { type: 'document' },
    ...inEach('title', name, { type: 'supplied' }),
    block('author', {}, ...inEach('persName', speaker)),
    ...inEach('meeting', occasion),
    ...inEach('pubPlace', place),
    ...inEach('publisher', issuer),
    number === undefined ? undefined : worded('idno', { type: 'document-number' }, number),
  );
}

function workOf(edition: Edition, { id, name, date }: WorkInfo): string | undefined {
  const unit = edition.units.get(id);
  const title = unit?.heading ? { zh: headingOf(unit, 'zh'), en: unit.heading.children[0].en ?? '' } : { zh: '', en: '' };
  return block(
    'bibl',
    { 'xml:id': sourceIdOf(id), type: 'work', n: id },
    ...inEach('title', name, { type: 'supplied' }),
    ...inEach('title', title, { type: 'main' }),
    ...(date ? [dateOf(date, {}), ...inEach('note', date.reason, { type: 'inferred' })] : []),
  );
}

/** Returns a date as exact as it is known; of one that the editors worked out it says so, and the words in 〔〕 are theirs. */
export function dateOf(date: NonNullable<WorkInfo['date']>, attributes: Attributes): string {
  const { zh, en } = dateWords(date);
  const isInferred = date.certainty === 'inferred';
  return worded(
    'date',
    {
      ...attributes,
      when: date.value,
      cert: isInferred ? 'medium' : 'high',
      ...(isInferred && { evidence: 'conjecture', resp: `#${editors}` }),
    },
    [zh, en].filter((words) => words !== '').join(' / ') || date.value,
  );
}

function seedOf({ sha256, declared: { seed, original } }: Edition): string | undefined {
  const file = (type: string, title: Bilingual, name: string, path: string, hash: string): string | undefined =>
    block(
      'bibl',
      { type },
      ...inEach('title', title, { type: 'supplied' }),
      worded('idno', { type: 'file' }, path),
      name === '' ? undefined : worded('idno', { type: 'name' }, name),
      worded('idno', { type: 'SHA-256' }, hash),
    );
  const received = file('seed', says.seed, '', seed, sha256);
  return original ? [received, file('original', says.original, original.name, original.file, original.sha256)].join('\n') : received;
}

const isSaid = ({ zh, en }: Bilingual): boolean => zh !== '' || en !== '';
