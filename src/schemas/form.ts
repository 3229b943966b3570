import { findNodeAtLocation, parseTree, visit as visitJson } from 'jsonc-parser';
import type { VFileMessage } from 'vfile-message';
import type { Document } from 'yaml';
import { isAlias, isNode, isScalar, parseDocument, visit as visitYaml } from 'yaml';
import type { MessageId } from '#text/messages.ts';
import type { Place } from './fault.ts';
import { contentMessage } from './fault.ts';
import { isOfTheSource } from './of-the-source.ts';

/** A file of content/ as it lies on the disk: what it holds, and every fault of its form. What it holds counts only where there is no fault. */
export interface Form {
  data: unknown;
  faults: VFileMessage[];
  /** Returns where a key stands, or the nearest above it that is there. */
  placeOf: (keys: readonly PropertyKey[]) => Place;
}

/** A string or a key of a file: its words, where it begins, and the keys that lead to it. */
interface Said {
  words: string;
  offset: number;
  keys: readonly (string | number)[];
}

/** What the syntax of a file gives. */
interface Parsed {
  data: unknown;
  strings: Said[];
  offsetOf: (keys: readonly (string | number)[]) => number | undefined;
}

/** Says what is wrong, at an offset in the text. */
interface Say {
  message(reason: string, offset: number, rule: MessageId): void;
}

/** Returns what the bytes of a file of content/ hold: of JSON and YAML the data, of MDX its front matter. `path` is its path from there. */
export function formOf(path: string, bytes: Uint8Array): Form {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const faults: VFileMessage[] = [];
  const placeAt = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const say: Say = { message: (reason, offset, rule) => void faults.push(contentMessage(path, placeAt(offset), reason, rule)) };
  const broken = firstBrokenByte(bytes);
  if (broken !== undefined) {
    const { length } = new TextDecoder().decode(bytes.subarray(0, broken));
    say.message('This is no UTF-8, so that characters are lost. Save the file as UTF-8.', length, 'content:bytes');
    return { data: undefined, faults, placeOf: () => placeAt(0) };
  }
  if (decoded.startsWith('\ufeff'))
    say.message('The file begins with a byte order mark, which no reader sees. Save it as UTF-8 without one.', 0, 'content:bytes');
  const carriage = decoded.indexOf('\r');
  if (carriage >= 0) say.message('Lines end as on Windows (CRLF). Save the file with line feeds alone (LF).', carriage, 'content:bytes');
  const { data, strings, offsetOf } = parserOf(path)(text, say);
  for (const one of strings) if (!isOfTheSource(path, one.keys)) sayHidden(one, say);
  return { data, faults, placeOf: (keys) => placeAt(nearestOffset(keys, offsetOf)) };
}

function parserOf(path: string): (text: string, say: Say) => Parsed {
  if (path.endsWith('.json')) return parseJson;
  if (path.endsWith('.yaml')) return parseYaml;
  return path.endsWith('.mdx') ? parseProse : () => nothing;
}

const nothing: Parsed = { data: undefined, strings: [], offsetOf: () => undefined };

/** Where the first byte stands that is no UTF-8, if there is one; a character that is cut off counts from its beginning. */
function firstBrokenByte(bytes: Uint8Array): number | undefined {
  const isWhole = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: end < bytes.length });
      return true;
    } catch {
      return false;
    }
  };
  if (isWhole(bytes.length)) return undefined;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isWhole(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function nearestOffset(keys: readonly PropertyKey[], offsetOf: Parsed['offsetOf']): number {
  const path = keys.map((key) => (typeof key === 'symbol' ? String(key) : key));
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function parseJson(text: string, say: Say): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(text) as unknown;
  } catch (error) {
    let at: number | undefined;
    guarded(() => visitJson(text, { onError: (_, offset) => void (at ??= offset) }, { disallowComments: true }));
    const why = (error as Error).message.replace(/ (?:in|after) JSON at position[^]*$|, (?:"|\.\.\.)[^]*is not valid JSON$/, '');
    say.message(`This is no valid JSON (${why}). Mend it here.`, at ?? 0, 'content:invalid-json');
    return nothing;
  }
  const strings: Said[] = [];
  const open: Set<string>[] = [];
  const isShallow = guarded(() =>
    visitJson(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset, _length, _line, _column, pathSupplier) => {
        const keys = open.at(-1);
        if (keys?.has(key) === true || key === '__proto__') sayDoubled(key, offset, say);
        keys?.add(key);
        strings.push({ words: key, offset, keys: pathSupplier() });
      },
      onLiteralValue: (value: unknown, offset, _length, _line, _column, pathSupplier) => {
        if (typeof value === 'string') strings.push({ words: value, offset, keys: pathSupplier() });
      },
    }),
  );
  if (!isShallow) {
    say.message('This is no valid JSON (lists stand in lists without end). Mend it here.', 0, 'content:invalid-json');
    return nothing;
  }
  return {
    data,
    strings,
    offsetOf: (keys) => {
      const tree = parseTree(text);
      return tree && findNodeAtLocation(tree, [...keys])?.offset;
    },
  };
}

/** Calls what walks down a tree; false where the tree is deeper than a program can walk. */
function guarded(walk: () => unknown): boolean {
  try {
    walk();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function sayDoubled(key: string, offset: number, say: Say): void {
  say.message(
    key === '__proto__'
      ? 'No key is called `__proto__`. Take it out.'
      : `The key \`${key}\` stands twice here, and only the last would be read. Keep one of them.`,
    offset,
    'content:doubled-key',
  );
}

function parseYaml(text: string, say: Say, customTags: 'timestamp'[] = []): Parsed {
  const document = parseDocument(text, { prettyErrors: false, customTags });
  const doubled = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // One slip of syntax makes a parser stumble over all that follows; a tag is refused below.
  const [slip] = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED');
  for (const { pos } of doubled) sayDoubled((/^[^\n:]*/.exec(text.slice(pos[0]))?.[0] ?? '').trim(), pos[0], say);
  if (slip) say.message(invalidYaml(slip.message), placeOfError(text, slip.pos), 'content:invalid-yaml');
  if (document.errors.length > 0 || slip) return nothing;
  const strings: Said[] = [];
  let isPlain = true;
  const refuse = (offset: number, reason: string): void => {
    isPlain = false;
    say.message(reason, offset, 'content:invalid-yaml');
  };
  visitYaml(document, {
    Node: (_, node, above) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) return refuse(offset, invalidYaml(`\`*${node.source}\` stands for what has that name`));
      if (node.anchor !== undefined) return refuse(offset, invalidYaml(`\`&${node.anchor}\` gives a name and is no word`));
      if (node.tag !== undefined) return refuse(offset, invalidYaml(`\`${node.tag}\` says of what kind a value is, and is no word`));
      if (!isScalar(node)) return undefined;
      const [start = 0, end = 0] = node.range ?? [];
      if (node.type === 'PLAIN' && /^[ \t]+#/.test(text.slice(end)))
        refuse(end, invalidYaml('what stands behind ` #` is left out as a comment'));
      if (node.type === 'PLAIN' && text.slice(start, end).split('"').length % 2 === 0)
        refuse(start, invalidYaml('a straight quotation mark has no partner'));
      if (typeof node.value === 'string') strings.push({ words: node.value, offset: start, keys: keysOf(above) });
      return undefined;
    },
  });
  return { data: isPlain ? (document.toJS() as unknown) : undefined, strings, offsetOf: (keys) => offsetIn(document, keys) };
}

/** Where an editor looks for an error: at the last quotation mark before it that opens and is not closed in its line, if there is one. */
function placeOfError(text: string, [at]: readonly [number, number]): number {
  const open = [...text.slice(0, at).matchAll(/^[^"'\n]*(?::|-)[ \t]+(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/gm)].at(-1);
  return open ? open.index + open[0].search(/["']/) : at;
}

function invalidYaml(why: string): string {
  return `This is no valid YAML (${why.replace(/\n[^]*|; please[^]*/, '')}). Mend it here: words with a colon and a space, with \` #\`, or with a quotation mark or another sign at their head stand between straight quotation marks.`;
}

/** The keys that lead to a node, from the nodes above it. */
function keysOf(above: readonly unknown[]): string[] {
  return above.flatMap((node) =>
    typeof node === 'object' && node !== null && 'key' in node && isScalar(node.key) ? [String(node.key.value)] : [],
  );
}

function offsetIn(document: Document, keys: readonly (string | number)[]): number | undefined {
  const node: unknown = document.getIn(keys, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Prose begins with front matter, between two lines of three hyphens, where Astro takes a bare day for no words; its body is words as they stand. */
function parseProse(text: string, say: Say): Parsed {
  const [whole = '', matter = ''] = /^---\n([^]*?)^---(?:\n|$)/m.exec(text) ?? [];
  if (!text.startsWith('---\n') || whole === '') {
    say.message(
      'The file does not begin with front matter. Write its `title` and `description` between two lines of `---`.',
      0,
      'content:invalid-yaml',
    );
    return nothing;
  }
  // A blank line in place of the hyphens, so that every offset is that of the file.
  const { data, strings, offsetOf } = parseYaml(`   \n${matter}`, say, ['timestamp']);
  return { data, strings: [...strings, ...lines(text.slice(whole.length), whole.length)], offsetOf };
}

function lines(text: string, from: number): Said[] {
  let offset = from;
  return text.split('\n').map((words) => {
    const one = { words, offset, keys: [] };
    offset += words.length + 1;
    return one;
  });
}

/** Finds the signs that no reader sees, and code points that are no characters. Selectors of variants belong to the character before. */
export const hidden =
  /(?!\n|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/gu;

function sayHidden({ words, offset }: Said, say: Say): void {
  const found = new Set(words.match(hidden) ?? []);
  for (const sign of found) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const around = words.replace(hidden, '').slice(0, 20);
    say.message(
      `A sign that no reader sees, U+${code}, stands in “${around}${words.length > 20 ? '…' : ''}”. Take it out, or write the character that was meant.`,
      offset,
      'content:hidden-sign',
    );
  }
}
