import { Tokenizer } from 'htmlparser2';
import type { Edit } from './edits.ts';
import { withEdits } from './edits.ts';

/** An attribute of a tag, as it is written. */
export interface Attribute {
  tag: string;
  name: string;
  value: string;
}

/** What becomes of a page: of its attributes, and of the elements that go, both ends included. */
export interface Rewriting {
  /** Returns the value that an attribute is to have, as it is written between quotes; undefined where it stays. */
  attribute: (attribute: Attribute) => string | undefined;
  /** Returns whether an element of this tag with these attributes goes, with all that it holds; it may hold no other of its tag. */
  goes: (tag: string, attributes: ReadonlyMap<string, string>) => boolean;
  /** What stands at the end of the head besides. */
  head: string;
  /** Whether values that need no quotes lose them: over thousands of pages that weighs something. */
  isBare?: boolean;
}

/** Returns a page of the build with other attributes and without some elements: every sign between its tags stays as it was. */
export function rewrite(html: string, { attribute, goes, head, isBare = false }: Rewriting): string {
  const edits: Edit[] = [];
  let [tag, tagAt] = ['', 0];
  let written: { name: string; from: number; to: number }[] = [];
  const nothing = (): void => undefined;
  // Up to here all is gone.
  let gone = 0;
  const open = (end: number): void => {
    if (tagAt < gone) return;
    const attributes = written.map(({ name, from, to }) => ({ tag, name, value: html.slice(from, to), from, to }));
    if (goes(tag, new Map(attributes.map(({ name, value }) => [name, value]))))
      edits.push({ from: tagAt - 1, to: (gone = endOf(html, tag, end)), put: '' });
    else
      for (const one of attributes) {
        const put = attribute(one);
        const isQuoted = isBare && html.charAt(one.from - 1) === '"' && html.charAt(one.to) === '"' && html.charAt(one.to + 1) !== '/';
        if (isQuoted && bare.test(put ?? one.value)) edits.push({ from: one.from - 1, to: one.to + 1, put: put ?? one.value });
        else if (put !== undefined) edits.push({ from: one.from, to: one.to, put });
      }
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        [tag, tagAt, written] = [html.slice(start, end).toLowerCase(), start, []];
      },
      // One without a value has an empty one.
      onattribname: (start, end) => void written.push({ name: html.slice(start, end).toLowerCase(), from: end, to: end }),
      onattribdata: (from, to) => void Object.assign(written.at(-1) ?? {}, { from, to }),
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => {
        if (html.slice(start, end) === 'head') edits.push({ from: start - 2, to: start - 2, put: head });
      },
      ...{ onattribentity: nothing, onattribend: nothing, oncdata: nothing, oncomment: nothing },
      ...{ ondeclaration: nothing, onend: nothing, onprocessinginstruction: nothing, ontext: nothing, ontextentity: nothing },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return withEdits(html, edits);
}

/** A value that needs no quotes, wherever its tag ends. */
const bare = /^[\w.#:/-]*[\w.#:-]$/;

/** Elements that hold nothing and have no closing tag. */
const empty = new Set(['img', 'link', 'meta']);

/** Where an element that begins with a tag ends, behind its closing tag where it has one. */
function endOf(html: string, tag: string, openEnd: number): number {
  if (empty.has(tag)) return openEnd + 1;
  const close = `</${tag}>`;
  const at = html.indexOf(close, openEnd);
  if (at < 0) throw new Error(`The element ${tag} does not end.`);
  return at + close.length;
}
