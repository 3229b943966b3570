import { parseXml } from './parse-xml.ts';
import type { Element } from './xml.ts';
import { childrenOf, localName, Unreadable } from './xml.ts';
import { unzipXml } from './zip.ts';

/** A part of a Word file: its root, and the parts that it is tied to, by the id of the tie or by their kind. */
export interface Part {
  root: Element;
  byId: (id: string | undefined) => Part | undefined;
  byKind: (kind: string) => Part | undefined;
}

/** A Word file with its main part. */
export interface Package {
  main: Part;
  hasMacros: boolean;
}

const others: Readonly<Record<string, string>> = {
  workbook: 'is an Excel workbook and no Word document',
  presentation: 'is a PowerPoint presentation and no Word document',
};

/** Returns the parts of a Word file; its main part is found by the ties of the package, whatever its name. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipXml(bytes);
  const mime = parts.get('mimetype');
  if (mime) throw new Unreadable(`is an OpenDocument file (${new TextDecoder().decode(mime).slice(0, 80)}) and no Word document`);
  const path = tiesOf('', parts).find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml';
  const main = partAt(path, parts);
  if (!main) throw new Unreadable('is a zip file without a Word document in it');
  const name = localName(main.root.name);
  if (main.root.name !== 'w:document') throw new Unreadable(others[name] ?? `has another main part than a Word document: ${name}`);
  if (!main.root.children.some((child) => child.name === 'w:body')) throw new Unreadable('has a main part without a body');
  const types = parts.get('[content_types].xml');
  const kinds = types ? childrenOf(parseXml(types), 'opc:Override') : [];
  return { main, hasMacros: kinds.some(({ attributes }) => /macroEnabled.*main\+xml/i.test(attributes['ContentType'] ?? '')) };
}

function partAt(path: string, parts: ReadonlyMap<string, Uint8Array>): Part | undefined {
  const bytes = parts.get(path);
  if (!bytes) return undefined;
  const ties = tiesOf(path, parts);
  const at = (tie: Tie | undefined): Part | undefined => tie && partAt(tie.path, parts);
  return {
    root: parse(path, bytes),
    byId: (id) => at(ties.find((tie) => tie.id === id)),
    byKind: (kind) => at(ties.find((tie) => tie.kind === kind)),
  };
}

interface Tie {
  id: string | undefined;
  kind: string;
  path: string;
}

function tiesOf(path: string, parts: ReadonlyMap<string, Uint8Array>): Tie[] {
  const slash = path.lastIndexOf('/') + 1;
  const name = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const bytes = parts.get(name);
  if (!bytes) return [];
  return childrenOf(parse(name, bytes), 'opc:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'],
      kind: /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '',
      path: resolve(path.slice(0, slash), attributes['Target'] ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function parse(path: string, bytes: Uint8Array): Element {
  try {
    return parseXml(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`has a part, ${path}, that ${error.message}`) : error;
  }
}
