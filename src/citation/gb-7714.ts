import { namesOf } from './names.ts';
import type { Cited, Style } from './references.ts';
import { shortTitle } from './short-title.ts';

/** What parts one edition of the standard from the other. */
const editions = {
  2015: { colon: ': ', comma: ', ', open: '(', close: ')', capitals: true, isAccessPrinted: true },
  2025: { colon: '：', comma: '，', open: '（', close: '）', capitals: false, isAccessPrinted: false },
} as const;

const systems = { numeric: { zh: '', en: '' }, 'author-date': { zh: '（著者-出版年）', en: ' (author-date)' } } as const;

/** Returns the style of an edition of GB/T 7714 in one of its two systems; neither names places in running text. */
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
    inText: (cited) => (isNumeric ? '[1]' : `${open}${namesOf(cited).family || shortTitle(cited)}${comma}${cited.date.year}${close}`),
    print: (cited) => {
      // Where no author is known the title leads, and the year stands behind the publisher in either system.
      const [name, year] = [nameOf(cited), `${cited.date.year}`];
      const lead = [name, ...(isNumeric || name === '' ? [] : [year])].filter(Boolean).join(comma);
      const publisher = [cited.place, cited.institution].filter(Boolean).join(colon);
      const published = [publisher, ...(isNumeric || name === '' ? [year] : [])].filter(Boolean).join(comma);
      const facts = published + (isAccessPrinted ? `[${cited.accessed}]` : '');
      return {
        before: `${isNumeric ? '[1] ' : ''}${lead && `${lead}. `}`,
        title: cited.title,
        italic: false,
        after: `[R/OL]. ${facts && `${facts}. `}${cited.url}`,
      };
    },
  };
}
