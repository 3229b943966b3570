import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown';
import type { Style } from '#citation/references.ts';
import type { Extract } from './extract.ts';
import type { Languages } from './making.ts';
import type { NotePiece } from './notes.ts';
import type { Said } from './said.ts';
import { wholeOf } from './said.ts';

type Root = Of<Parameters<typeof writeMarkdown>[0], { type: 'root' }>;
type Of<Union, Shape> = Union extends Shape ? Union : never;
type Block = Root['children'][number];
type Phrase = Of<Block, { type: 'paragraph' }>['children'][number];

/** Returns an extract as Markdown with its sources as footnotes. Every character of its words is text: what Markdown would take for a mark is escaped. */
export function toMarkdown(extract: Extract, languages: Languages, style: Style): string {
  const { said, colophon } = wholeOf(extract, languages, style);
  const children: Block[] = [
    ...said.map(blockOf),
    ...said.flatMap(({ note }): Block[] =>
      note
        ? [
            {
              type: 'footnoteDefinition',
              identifier: String(note.number),
              children: [{ type: 'paragraph', children: note.pieces.map(phraseOf) }],
            },
          ]
        : [],
    ),
    { type: 'thematicBreak' },
    ...colophon.map((pieces): Block => ({ type: 'paragraph', children: pieces.map(phraseOf) })),
  ];
  return writeMarkdown(
    { type: 'root', children },
    // GitHub strikes out what stands between waves, and makes links of bare addresses, with whatever stands behind them.
    {
      bullet: '-',
      rule: '-',
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
      extensions: [gfmFootnoteToMarkdown(), gfmAutolinkLiteralToMarkdown()],
    },
  );
}

function blockOf({ words, level, note }: Said): Block {
  const children: Phrase[] = [text(words), ...(note ? [{ type: 'footnoteReference' as const, identifier: String(note.number) }] : [])];
  return level === undefined ? { type: 'paragraph', children } : { type: 'heading', depth: level, children };
}

function phraseOf({ words, italic, link }: NotePiece): Phrase {
  if (link !== undefined) return { type: 'link', url: link, children: [{ type: 'text', value: words }] };
  return italic ? { type: 'emphasis', children: [{ type: 'text', value: words }] } : { type: 'text', value: words };
}

const text = (words: string): Phrase => ({ type: 'text', value: words.replace(/[\s\u0085]+/g, ' ').trim() });
