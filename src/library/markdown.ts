import { remark } from 'remark';
import type { Edition, Passage, Place, Sentence } from './edition.ts';
import { printLong, printShort } from './printed.ts';
import { absolute } from './site.ts';
import type { Locale } from './urls.ts';
import { permalinkOf } from './urls.ts';

type Root = Parameters<ReturnType<typeof remark>['stringify']>[0];
type Block = Extract<Root, { type: 'root' }>['children'][number];

const writer = remark().data('settings', { bullet: '-', rule: '-' });

/**
 * A place as Markdown: its headings, its paragraphs, and at the end its address. Every character of the text is
 * text: what Markdown would take for a mark is escaped.
 */
export function toMarkdown(edition: Edition, place: Place, locale: Locale): string {
  const address = absolute(permalinkOf(edition, place));
  const children: Block[] = [
    ...blocksOf(place, locale, 1),
    { type: 'thematicBreak' },
    paragraph(`${printShort(place.id)} · ${printLong(edition, place.id, locale)} · ${edition.info.name[locale]}`),
    { type: 'paragraph', children: [{ type: 'link', url: address, children: [{ type: 'text', value: address }] }] },
  ];
  return writer.stringify({ type: 'root', children });
}

function blocksOf({ heading, children }: Place, locale: Locale, depth: 1 | 2 | 3 | 4): Block[] {
  const words = heading && wordsOf(heading, locale);
  return [
    ...(words ? [{ type: 'heading' as const, depth, children: [{ type: 'text' as const, value: words }] }] : []),
    ...children.flatMap((child) =>
      child.type === 'passage' ? passage(child, locale) : blocksOf(child, locale, Math.min(depth + 1, 4) as 1 | 2 | 3 | 4),
    ),
  ];
}

function passage({ sentences }: Passage, locale: Locale): Block[] {
  const words = sentences.map((sentence) => wordsOf(sentence, locale)).filter((each) => each !== '');
  return words.length === 0 ? [] : [paragraph(words.join(locale === 'zh' ? '' : ' '))];
}

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const wordsOf = ({ zh, en }: Sentence, locale: Locale): string => (locale === 'zh' ? zh : (en ?? ''));
