import type { Edition } from '#edition/types.ts';
import { changesOf } from '#edition/changes.ts';
import type { Source } from '../format.ts';
import { element } from '../../xml.ts';
import { encodingOf } from './encoding.ts';
import { fileDescriptionOf } from './file-description.ts';
import { editors, tagOf } from './ids.ts';
import { profileOf } from './profile.ts';
import { changesSaid, says } from './words.ts';
import { block, inEach, pointing } from './xml.ts';

/** Returns the header: what the file is, what it was made from and how, and what changed. */
export function headerOf({ edition, urls }: Pick<Source, 'edition' | 'urls'>): string {
  return (
    block(
      'teiHeader',
      { 'xml:lang': tagOf.en },
      fileDescriptionOf(edition, urls),
      encodingOf(edition, urls),
      profileOf(edition),
      revisionsOf(edition),
    ) ?? ''
  );
}

function revisionsOf(edition: Edition): string | undefined {
  const { version, date } = edition.declared.edition;
  const published = changesOf(edition).filter((change) => change.version !== undefined);
  const isPublished = published.some((change) => change.version === version);
  const changes = published.map((change) => {
    return element(
      'change',
      { n: change.version, when: change.date, who: pointing(editors) },
      ...inEach('desc', change.isFirst ? says.first : changesSaid(change.changes.length)),
    );
  });
  const current = element('change', { n: version, when: date, who: pointing(editors) }, ...inEach('desc', says.current));
  return block('revisionDesc', {}, isPublished ? undefined : current, ...changes);
}
