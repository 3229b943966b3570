import { currentIdOf } from '#edition/ended.ts';
import type { Edition } from '#edition/types.ts';
import { paragraphsIn } from '#edition/units.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { element } from '../../xml.ts';
import type { Source } from '../format.ts';
import { conceptAddressOf } from '../identity.ts';
import { editors, idIn, tagOf, termIdOf } from './ids.ts';
import { notesOf } from './notes.ts';
import { says } from './words.ts';
import { block, headed, inEach, pointing, worded } from './xml.ts';

/** Returns what is said of the text and stands beside it: which sentences belong together, the notes, the terms, the addresses that ended. */
export function standOffOf({ edition, urls }: Pick<Source, 'edition' | 'urls'>, concepts: readonly ConceptEntry[]): string | undefined {
  const standing = addressesOf(edition);
  return block(
    'standOff',
    {},
    translationsOf(edition),
    parallelsOf(edition),
    notesOf(edition),
    block(
      'list',
      { type: 'terms' },
      ...headed(
        says.terms,
        concepts.map((concept) => termOf(concept, urls)),
      ),
    ),
    block(
      'list',
      { type: 'ended' },
      ...headed(
        says.ended,
        Object.keys(edition.ended).flatMap((id) => endedOf(edition, id, standing)),
      ),
    ),
  );
}

function translationsOf({ segments }: Edition): string | undefined {
  const links = [...segments.values()]
    .filter(({ en }) => en !== undefined)
    .map(({ id }) => element('link', { target: pointing(id, idIn('en', id)) }));
  return block('linkGrp', { type: 'translation', targFunc: 'source translation', domains: '#text-zh #text-en' }, ...links);
}

function parallelsOf(edition: Edition): string | undefined {
  const { parallels, segments } = edition;
  const links = parallels.confirmed.flatMap((pair) => {
    const standing = pair.map((id) => currentIdOf(edition, id)).filter((id) => id !== undefined && segments.has(id)) as string[];
    return new Set(standing).size === 2 ? [element('link', { target: pointing(...standing) })] : [];
  });
  return block('linkGrp', { type: 'parallel', resp: pointing(editors) }, ...links);
}

function termOf(concept: ConceptEntry, urls: Source['urls']): string {
  const { slug, zh, en } = concept;
  const pages = urls.isProvisional
    ? []
    : (['zh', 'en'] as const).map((locale) =>
        element('ptr', { target: conceptAddressOf({ urls }, slug, locale), 'xml:lang': tagOf[locale] }),
      );
  return (
    block(
      'item',
      { 'xml:id': termIdOf(slug) },
      ...inEach('term', { zh: zh.term, en: en.term }),
      ...inEach('gloss', { zh: zh.definition ?? '', en: en.definition ?? '' }),
      ...pages,
    ) ?? ''
  );
}

function endedOf(edition: Edition, id: string, standing: ReadonlySet<string>): string[] {
  const entry = edition.ended[id];
  if (!entry || standing.has(id)) return [];
  const current = currentIdOf(edition, id);
  return [
    element(
      'item',
      {
        'xml:id': id,
        ana: pointing(`ended-${entry.why}`),
        corresp: current !== undefined && standing.has(current) ? pointing(current) : undefined,
      },
      ...(entry.words === '' ? [] : [worded('mentioned', { 'xml:lang': tagOf.zh }, entry.words)]),
    ),
  ];
}

/** Returns the ids of all places that show words. */
function addressesOf({ segments, units }: Edition): ReadonlySet<string> {
  const paragraphs = [...units.values()].flatMap((unit) => paragraphsIn(unit).map(({ id }) => id));
  return new Set([...segments.keys(), ...units.keys(), ...paragraphs]);
}
