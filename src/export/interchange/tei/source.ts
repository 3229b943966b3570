import { dateWords } from '#edition/dates.ts';
import { headingOf } from '#edition/headings.ts';
import type { Edition } from '#edition/types.ts';
import type { WorkInfo } from '#schemas/report.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Attributes } from '../../xml.ts';
import { editors, sourceIdOf } from './ids.ts';
import { says } from './words.ts';
import { block, inEach, pointing, worded } from './xml.ts';

/** Returns what the file was made from: the document that was printed, its works with their dates, and the text as received. */
export function sourceOf(edition: Edition): string | undefined {
  const works = edition.declared.works.map((work) => workOf(edition, work));
  return block('sourceDesc', {}, documentOf(edition), block('listBibl', {}, ...works), seedOf(edition));
}

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
      ...(isInferred && { evidence: 'conjecture', resp: pointing(editors) }),
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
