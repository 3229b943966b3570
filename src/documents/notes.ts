import { kindOfId } from '#address/grammar.ts';
import type { Cited, Style } from '#citation/references.ts';
import { documentStrings } from '#i18n/documents.ts';
import type { Extract, Origin, Part, Passage } from './extract.ts';

/** Words of a note that are set alike. */
export interface NotePiece {
  words: string;
  italic?: true;
  /** The address to which they lead. */
  link?: string;
}

/** The source of a passage: its number in the document, from 1, and what it says. */
export interface Note {
  number: number;
  pieces: readonly NotePiece[];
}

/** Returns the note of each part, in the order of the parts: of a work the first in full, the later ones short; none of what is no passage. */
export function notesOf({ parts, origins }: Extract, style: Style, locale: 'zh' | 'en'): (Note | undefined)[] {
  const firsts = new Map<string, number>();
  let number = 0;
  return parts.map((part: Part) => {
    if (part.kind !== 'passage') return undefined;
    number++;
    const cited = part.source?.[locale];
    const work = `${part.report} ${cited?.url ?? ''}`;
    const first = firsts.get(work);
    if (first === undefined) firsts.set(work, number);
    const place = kindOfId(part.id) === 'work' ? '' : part.printed[locale];
    const name = originOf(origins, part)?.name[locale] ?? part.report;
    const address = addressOf(part, locale);
    const pieces =
      first === undefined && cited
        ? inFull(cited, style, place, address)
        : [
            ...(first === undefined
              ? [{ words: `${[name, place].filter(Boolean).join('. ')}.` }]
              : inShort(cited, style, place, first, locale)),
            { words: ' ' },
            address,
          ];
    return { number, pieces };
  });
}

/** Returns the edition that a passage comes from. */
export function originOf(origins: readonly Origin[], { report }: Pick<Passage, 'report'>): Origin | undefined {
  return origins.find((origin) => origin.report === report);
}

/** Returns the number of a note as it is printed: ① to ⑳ in Chinese, as word processors count, and then plain. */
export function printNumber(number: number, locale: 'zh' | 'en'): string {
  return locale === 'zh' && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
}

/** The address is that of the passage, and stands where the style puts that of the work. */
function inFull(cited: Cited, style: Style, place: string, address: NotePiece): NotePiece[] {
  const { before, title, italic, after } = style.print({ ...cited, url: address.words }, place);
  const at = after.indexOf(address.words);
  return [
    { words: before.replace(/^\[1\] /, '') },
    { words: title, ...(italic && { italic: true as const }) },
    { words: after.slice(0, at) },
    address,
    { words: after.slice(at + address.words.length) },
  ].filter(({ words }) => words !== '');
}

function inShort(cited: Cited | undefined, style: Style, place: string, first: number, locale: 'zh' | 'en'): NotePiece[] {
  const { sameAs, colon } = documentStrings(locale);
  if (!cited || isOfStandard(style))
    return [
      { words: `${[sameAs(printNumber(first, locale)), place].filter(Boolean).join(colon)}${locale === 'zh' ? '. ' : '.'}`.trimEnd() },
    ];
  const said = style.inText(cited, place === '' ? undefined : place).map(({ words, set }) => ({
    words,
    ...(set === 'italic' && { italic: true as const }),
  }));
  // What stands in brackets in running text stands without them in a note.
  const [head, tail] = [said[0], said[said.length - 1]];
  if (head?.words.startsWith('(') && tail?.words === ')')
    return [{ ...head, words: head.words.slice(1) }, ...said.slice(1, -1), { words: '.' }].filter(({ words }) => words !== '');
  return said;
}

/** GB/T 7714 numbers what it cites, so that a later note names the number of the first. */
const isOfStandard = ({ id }: Style): boolean => id.startsWith('gb-');

function addressOf({ address }: Passage, locale: 'zh' | 'en'): NotePiece {
  return address === undefined ? { words: documentStrings(locale).noAddress } : { words: address, link: address };
}
