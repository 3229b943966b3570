import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { XmlElement } from 'libxml2-wasm';
import { ParseOption, RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';
import { root } from '../../root.ts';

/** The schema that our files hold to. */
export const schema = join(root, 'src/export/interchange/schemas/tei.rng');

/** The schema of all of TEI, where `TEI_ALL` names one. */
export const allOfTei = process.env['TEI_ALL'];

/** Whether jing is on this machine. */
export const hasJing = spawnSync('jing', ['-h']).error === undefined;

const namespaces = { tei: 'http://www.tei-c.org/ns/1.0', xml: 'http://www.w3.org/XML/1998/namespace' };

/** What a file says: the words of its sentences by id, as printed, and what is broken in it. */
export interface OpenedTei {
  /** The words of each `s` of the Chinese and of the English, in the order of the file; of a `choice` what is printed. */
  zh: [id: string, words: string][];
  en: [id: string, words: string][];
  /** The addresses of the sentences of each, as the `citeStructure` of the header puts them together, in the order of the file. */
  cited: Record<'zh' | 'en', string[]>;
  /** Ids that stand twice, and pointers that lead to no id of the file. */
  broken: string[];
  /** Returns how many nodes an XPath finds. */
  count: (xpath: string) => number;
  /** Returns the words of what an XPath finds. */
  read: (xpath: string) => string[];
  close: () => void;
}

/** Opens a file; throws where it is not well-formed. */
export function openTei(file: string): OpenedTei {
  const document = XmlDocument.fromString(file, { option: ParseOption.XML_PARSE_HUGE });
  const find = (xpath: string): XmlElement[] => document.find(xpath, namespaces) as XmlElement[];
  const read = (xpath: string): string[] => find(xpath).map(({ content }) => content);
  const sentencesOf = (text: string): [string, string][] =>
    find(`//tei:text[@xml:id='${text}']//tei:s`).map((sentence) => [
      sentence.attr('id', 'xml')?.value ?? '',
      sentence
        .find('.//text()[not(ancestor::tei:corr)]', namespaces)
        .map(({ content }) => content)
        .join(''),
    ]);
  const ids = read('//@xml:id');
  const known = new Set(ids);
  const pointers = read('//@target | //@ref | //@corresp | //@next | //@prev | //@ana | //@resp | //@who | //@source | //@domains')
    .flatMap((value) => value.split(' '))
    .filter((pointer) => pointer.startsWith('#'));
  const citedBy = (structure: XmlElement, context: XmlDocument | XmlElement): [XmlElement, string][] => {
    const attribute = (name: string): string => structure.attr(name)?.value ?? '';
    // An XPath of TEI names elements without a prefix.
    const match = attribute('match').replace(/(^|[/|])(?=[a-z])/g, '$1tei:');
    const within = structure.find('tei:citeStructure', namespaces) as XmlElement[];
    return (context.find(match, namespaces) as XmlElement[]).flatMap((node) => {
      const piece = attribute('delim') + (node.attr(attribute('use').slice(1))?.value ?? '');
      if (attribute('unit') === 'sentence') return [[node, piece]];
      return within.flatMap((inner) => citedBy(inner, node).map(([sentence, rest]): [XmlElement, string] => [sentence, piece + rest]));
    });
  };
  const citedIn = (text: string, declaration: string): string[] => {
    const cited = find(`//tei:refsDecl[@n='${declaration}']/tei:citeStructure`).flatMap((structure) => citedBy(structure, document));
    const byId = new Map(cited.map(([sentence, address]) => [sentence.attr('id', 'xml')?.value, address]));
    return sentencesOf(text).map(([id]) => byId.get(id) ?? `${id} has no address`);
  };
  return {
    cited: { zh: citedIn('text-zh', 'source'), en: citedIn('text-en', 'translation') },
    zh: sentencesOf('text-zh'),
    en: sentencesOf('text-en'),
    broken: [
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
      ...pointers.filter((pointer) => !known.has(pointer.slice(1))).map((pointer) => `${pointer} leads nowhere`),
    ],
    count: (xpath) => find(xpath).length,
    read,
    close: () => {
      document.dispose();
    },
  };
}

let validator: RelaxNGValidator | undefined;

/** Returns what libxml2 finds against our schema; nothing where the file is valid. */
export function foundByLibxml(file: string): string[] {
  validator ??= RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(schema, 'utf8')));
  try {
    const document = XmlDocument.fromString(file, { option: ParseOption.XML_PARSE_HUGE });
    try {
      validator.validate(document);
      return [];
    } finally {
      document.dispose();
    }
  } catch (error) {
    if (error instanceof XmlLibError) return error.message.split('\n').filter((line) => line !== '');
    throw error;
  }
}

/** Returns what jing finds in files against a schema, a line each. */
export function foundByJing(files: readonly string[], by: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tei-'));
  try {
    const paths = [...files.keys()].map((at) => join(folder, `${at}.xml`));
    paths.forEach((path, at) => {
      writeFileSync(path, files[at] ?? '');
    });
    const { status, stdout } = spawnSync('jing', [by, ...paths], { encoding: 'utf8' });
    const found = stdout.split('\n').filter((line) => line !== '');
    return status === 0 || found.length > 0 ? found : [`jing ended with ${status}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
