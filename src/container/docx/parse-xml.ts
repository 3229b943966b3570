import { Parser } from 'htmlparser2';
import type { Element } from './xml.ts';
import { localName, Unreadable } from './xml.ts';

const deepest = 1000;
const wordHolders = new Set(['t', 'instrText']);

/** The usual prefix of a namespace, by a part of its address that the transitional and the strict form share. */
const prefixes: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(2006\/)?main$/, 'a'],
  [/\/drawingml\/(2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(2006\/)?picture$/, 'pic'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/package\/2006\/(relationships|content-types)$/, 'opc'],
];

interface Open {
  element: Element;
  spaces: Readonly<Record<string, string>>;
  isKept: boolean;
}

/** Returns the root of an XML part. No entities but the five of XML and numbers are known, and no declared ones are read. */
export function parseXml(bytes: Uint8Array): Element {
  const xml = decodeXml(bytes).replace(/\r\n?/g, '\n');
  if (/<!DOCTYPE/i.test(xml)) throw new Unreadable('has a document type declaration, which no Word document has');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [{ element: root, spaces: { xml: 'xml' }, isKept: false }];
  const parser = new Parser(
    {
      onopentag(name, given) {
        const parent = stack[stack.length - 1];
        if (!parent) return;
        const spaces = spacesOf(given, parent.spaces);
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(given)) attributes[key.includes(':') ? canonical(key, spaces) : key] = value;
        const element: Element = { name: canonical(name, spaces), attributes, children: [], text: '' };
        parent.element.children.push(element);
        const space = attributes['xml:space'];
        stack.push({ element, spaces, isKept: space === undefined ? parent.isKept : space === 'preserve' });
        if (stack.length > deepest) throw new Unreadable('has elements nested too deep');
      },
      ontext(text) {
        const { element } = stack[stack.length - 1] ?? {};
        if (element && wordHolders.has(localName(element.name))) element.text += text;
      },
      onclosetag(_, isImplied) {
        const closed = stack.pop();
        if (isImplied && !xml.startsWith('/>', parser.endIndex - 1)) throw new Unreadable('is no well-formed XML: a tag is not closed');
        // Word drops the spaces at the ends of words that are not marked to keep them.
        if (closed?.element.name === 'w:t' && !closed.isKept) closed.element.text = closed.element.text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  const [top] = root.children;
  if (stack.length > 1 || !top) throw new Unreadable('breaks off in the middle');
  parser.end();
  return top;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(begin)?.[1];
  try {
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : (declared ?? 'utf-8'), { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`is not in the encoding it says (${declared ?? 'UTF-8 or UTF-16'})`);
  }
}

function spacesOf(attributes: Readonly<Record<string, string>>, above: Open['spaces']): Open['spaces'] {
  const declared = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0) return above;
  const usual = (address: string): string => prefixes.find(([pattern]) => pattern.test(address))?.[1] ?? '';
  return { ...above, ...Object.fromEntries(declared.map(([key, address]) => [key.slice(6), usual(address)])) };
}

function canonical(name: string, spaces: Open['spaces']): string {
  const at = name.indexOf(':');
  const prefix = spaces[name.slice(0, Math.max(at, 0))];
  return prefix ? `${prefix}:${name.slice(at + 1)}` : name.slice(at + 1);
}
