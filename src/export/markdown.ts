import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import { editionWords } from '#citation/translation.ts';
import { printedIn } from '#edition/printed.ts';
import type { Edition, Paragraph, Segment, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Block } from './markdown-writer.ts';
import { heading as headed, paragraph, writeMarkdown } from './markdown-writer.ts';

/**
 * Returns a unit as Markdown: its headings, its paragraphs, and at the end its address. Every character of the text is
 * text: what Markdown would take for a mark is escaped.
 */
export function toMarkdown(edition: Edition, unit: Unit, locale: Locale, urls: Urls): string {
  const translated = locale === 'en' && edition.info.translation !== 'none' ? [editionWords(edition.info.edition)] : [];
  const children: Block[] = [
    ...blocksOf(unit, locale, 1),
    { type: 'thematicBreak' },
    paragraph([printShort(unit.id), printedIn(edition, unit.id, locale), edition.info.name[locale], ...translated].join(' · ')),
  ];
  // The address has a line to itself and no mark around it, so that whatever it is pasted into takes for a link just that.
  return `${writeMarkdown(children)}\n${urls.absolute(urls.permanent(edition.slug, unit.id))}\n`;
}

function blocksOf({ heading, children }: Unit, locale: Locale, depth: 1 | 2 | 3 | 4): Block[] {
  const words = heading && wordsOf(heading.children[0], locale);
  return [
    ...(words ? [headed(depth, words)] : []),
    ...children.flatMap((child) =>
      child.type === 'paragraph' ? paragraphOf(child, locale) : blocksOf(child, locale, Math.min(depth + 1, 4) as 1 | 2 | 3 | 4),
    ),
  ];
}

function paragraphOf({ children }: Paragraph, locale: Locale): Block[] {
  const words = children.map((segment) => wordsOf(segment, locale)).filter((each) => each !== '');
  return words.length === 0 ? [] : [paragraph(words.join(locale === 'zh' ? '' : ' '))];
}

const wordsOf = ({ zh, en }: Segment, locale: Locale): string => (locale === 'zh' ? zh : (en ?? ''));
