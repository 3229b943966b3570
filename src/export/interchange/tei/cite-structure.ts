import type { Locale } from '#i18n/locale.ts';
import { element } from '../../xml.ts';

/** A kind of place: where it stands, and what stands before its own letter or number in an address. */
interface Level {
  unit: 'work' | 'part' | 'section' | 'measure' | 'paragraph' | 'sentence';
  match: string;
  delim?: string;
  within: readonly Level[];
}

const inParagraph: Level = { unit: 'sentence', match: 's', delim: '.s', within: [] };

/** The heading of a unit, and the paragraph that has its address. */
const inUnit: Level = { unit: 'sentence', match: 'head/s|p[not(@xml:id)]/s', delim: '.s', within: [] };

const paragraph = (delim: string): Level => ({
  unit: 'paragraph',
  match: "p[@xml:id]|div[@type='paragraphs']/p",
  delim,
  within: [inParagraph],
});

const division = (unit: 'part' | 'section' | 'measure', delim: string, ...within: readonly Level[]): Level => ({
  unit,
  match: `div[@type='${unit}']`,
  ...(delim !== '' && { delim }),
  within: [inUnit, paragraph('.'), ...within],
});

// Part 0 stands for “outside every part”, section 0 for “directly under a part” (docs/ADDRESS.md).
const section = (delim: string): Level => division('section', delim, division('measure', '.'));
const part = division('part', '', section('.'), division('measure', '.0.'));

/** Returns how the address of every place is put together from the numbers and letters of a text: the law of addresses, as programs read it. */
export function citeStructureOf(locale: Locale): string {
  return written({
    unit: 'work',
    match: `//text[@xml:id='text-${locale}']/body/div`,
    within: [inUnit, paragraph('0.'), part, section('0.'), division('measure', '0.0.')],
  });
}

function written({ unit, match, delim, within }: Level): string {
  return element(
    'citeStructure',
    { unit, match, use: '@n', delim },
    ...within.map((level) => `\n${written(level)}`),
    ...(within.length > 0 ? ['\n'] : []),
  );
}
