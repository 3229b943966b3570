import type { Edition } from '#edition/types.ts';
import { locales } from '#i18n/locale.ts';
import { dateOf } from './source.ts';
import { sourceIdOf, tagOf } from './ids.ts';
import { block, inEach, pointing, worded } from './xml.ts';

const languageNames = { zh: '简体中文', en: 'British English' } as const;

/** Returns when and by whom the text was given, in which languages it is, and what it is. */
export function profileOf({ declared, segments }: Edition): string | undefined {
  const { works, speaker, occasion, place } = declared;
  const languages = locales.filter((locale) => [...segments.values()].some((segment) => segment[locale] !== undefined));
  const settings = [...inEach('name', occasion, { type: 'event' }), ...inEach('placeName', place)];
  const names = works.flatMap(({ name }) => inEach('term', name));
  return block(
    'profileDesc',
    {},
    block('creation', {}, ...works.flatMap(({ id, date }) => (date ? [dateOf(date, { source: pointing(sourceIdOf(id)) })] : []))),
    block('langUsage', {}, ...languages.map((locale) => worded('language', { ident: tagOf[locale] }, languageNames[locale]))),
    block('particDesc', {}, block('listPerson', {}, block('person', { role: 'speaker' }, ...inEach('persName', speaker)))),
    block('settingDesc', {}, block('setting', {}, ...settings)),
    block('textClass', {}, block('keywords', {}, ...names)),
  );
}
