import { remark } from 'remark';

type Root = Parameters<ReturnType<typeof remark>['stringify']>[0];

/** A block of Markdown: a heading, a paragraph, a list. */
export type Block = Extract<Root, { type: 'root' }>['children'][number];

// GitHub strikes out what stands between waves.
const writer = remark().data('settings', { bullet: '-', rule: '-', unsafe: [{ character: '~', inConstruct: 'phrasing' }] });

/** Returns blocks as Markdown: every character of their words that would be a mark is escaped. */
export function writeMarkdown(children: Block[]): string {
  return writer.stringify({ type: 'root', children });
}

/** Returns words as text of one line. */
export function text(words: string): { type: 'text'; value: string } {
  return { type: 'text', value: words.replace(/[\s\u0085]+/g, ' ').trim() };
}

/** Returns words as a paragraph. */
export function paragraph(words: string): Block {
  return { type: 'paragraph', children: [text(words)] };
}

/** Returns words as a heading of a level. */
export function heading(depth: 1 | 2 | 3 | 4, words: string): Block {
  return { type: 'heading', depth, children: [text(words)] };
}
