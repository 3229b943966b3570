import { namesOf } from './names.ts';
import type { Cited, Piece, Style } from './references.ts';
import { shortTitle } from './short-title.ts';
import { editionWords } from './translation.ts';

/** What parts one edition of the standard from the other. */
const editions = {
  2015: { colon: ': ', comma: ', ', open: '(', close: ')', capitals: true, isAccessPrinted: true },
  2025: { colon: '：', comma: '，', open: '（', close: '）', capitals: false, isAccessPrinted: false },
} as const;

const systems = { numeric: { zh: '', en: '' }, 'author-date': { zh: '（著者-出版年）', en: ' (author-date)' } } as const;

/** Returns the style of an edition of GB/T 7714 in one of its two systems; both raise the place of the words behind the form for running text. */
export function gb7714(edition: 2015 | 2025, system: 'numeric' | 'author-date'): Style {
  const { colon, comma, open, close, capitals, isAccessPrinted } = editions[edition];
  const isNumeric = system === 'numeric';
  const nameOf = (cited: Cited): string => {
    const { family, given } = namesOf(cited);
    return given === '' ? family : `${capitals ? family.toUpperCase() : family} ${given.charAt(0)}`;
  };
  return {
    id: `gb-${edition}-${system}`,
    name: { zh: `GB/T 7714—${edition}${systems[system].zh}`, en: `GB/T 7714—${edition}${systems[system].en}` },
    inText: (cited, place) => [
      isNumeric
        ? { words: '[1]', set: 'raised' }
        : { words: `${open}${namesOf(cited).family || shortTitle(cited)}${comma}${cited.date.year}${close}` },
      ...(place === undefined ? [] : [{ words: place, set: 'raised', isPlace: true } satisfies Piece]),
    ],
    print: (cited, place) => {
      // Where no author is known the title leads, and the year stands behind the publisher in either system.
      const [name, year] = [nameOf(cited), `${cited.date.year}`];
      const lead = [name, ...(isNumeric || name === '' ? [] : [year])].filter(Boolean).join(comma);
      const publisher = [cited.place, cited.institution].filter(Boolean).join(colon);
      const published = [publisher, ...(isNumeric || name === '' ? [year] : [])].filter(Boolean).join(comma);
      const { translation } = cited;
      const translator = translation && (capitals ? translation.by.toUpperCase() : translation.by);
      const translated = translation ? `${translator}${comma}trans. ${editionWords(translation)}. ` : '';
      const located = [published, place].filter(Boolean).join(colon);
      const facts = located + (isAccessPrinted ? `[${cited.accessed}]` : '');
      return {
        before: `${isNumeric ? '[1] ' : ''}${lead && `${lead}. `}`,
        title: cited.title,
        italic: false,
        after: `[R/OL]. ${translated}${facts && `${facts}. `}${cited.url}`,
      };
    },
  };
}
