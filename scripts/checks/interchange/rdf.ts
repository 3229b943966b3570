import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import type { Quad } from 'n3';
import { Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { root } from '../../root.ts';

/** Whether a rapper is on this machine, the parser of Raptor. */
export const hasRapper = spawnSync('rapper', ['--version']).status === 0;

/** Returns the statements that rapper reads in Turtle; throws what it says where it cannot read it. */
export function readByRapper(turtle: string): Quad[] {
  const folder = mkdtempSync(join(tmpdir(), 'turtle-'));
  try {
    const file = join(folder, 'graph.ttl');
    writeFileSync(file, turtle);
    const { stdout, stderr, status } = spawnSync('rapper', ['-i', 'turtle', '-o', 'ntriples', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    return new Parser({ format: 'application/n-triples' }).parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the statements of Turtle; what has a path alone for a name stays so. */
export function readTurtle(turtle: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(turtle);
}

/** Returns the statements of JSON-LD. Whatever would have to be fetched is an error. */
export async function readJsonLd(json: string): Promise<Quad[]> {
  const lines = await jsonld.toRDF(JSON.parse(json) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`It would fetch ${url}`)),
  });
  return new Parser({ format: 'application/n-quads' }).parse(lines as unknown as string);
}

/**
 * Returns statements in the one form that graphs have that say the same, whatever their nameless resources are called: by
 * resource, with the nameless ones that hang on it. Whole it would take a minute. Throws where one hangs on two or on none.
 */
export async function canonical(quads: readonly Quad[]): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  const isNameless = ({ termType }: Quad['subject'] | Quad['object']): boolean => termType === 'BlankNode';
  const ownerOf = ({ termType, value }: Quad['subject']): string => (termType === 'BlankNode' ? (owners.get(value) ?? '') : value);
  for (let left = -1; left !== owners.size;) {
    left = owners.size;
    for (const { subject, object } of quads) {
      const owner = ownerOf(subject);
      if (!isNameless(object) || owner === '') continue;
      if ((owners.get(object.value) ?? owner) !== owner) throw new Error(`${object.value} hangs on ${owner} and on another`);
      owners.set(object.value, owner);
    }
  }
  const parts = Map.groupBy(quads, ({ subject }) => ownerOf(subject));
  if (parts.has('')) throw new Error(`${parts.get('')?.[0]?.subject.value} hangs on nothing`);
  const written = [...parts].map(async ([owner, part]): Promise<[string, string]> => {
    const lines = new Writer({ format: 'N-Quads' }).quadsToString(part);
    const options = { algorithm: 'URDNA2015', inputFormat: 'application/n-quads' } as const;
    return [owner, await jsonld.canonize(lines as unknown as jsonld.JsonLdDocument, options)];
  });
  return new Map((await Promise.all(written)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns what a graph says against a file of shapes of ours, a line each: where, and what. */
export async function foundByShapes(quads: readonly Quad[], shapes: string): Promise<string[]> {
  const text = readFileSync(join(root, 'src/export/interchange/schemas', shapes), 'utf8');
  const { results } = await new SHACLValidator(new Store(readTurtle(text))).validate(new Store([...quads]));
  return results.map(({ focusNode, path, sourceConstraintComponent }) => {
    const said = path && 'termType' in path && path.termType === 'NamedNode' ? path.value : 'a path';
    return [focusNode?.value, said, sourceConstraintComponent?.value].map((iri) => String(iri).replace(/^.*[#/]/, '')).join(' ');
  });
}
