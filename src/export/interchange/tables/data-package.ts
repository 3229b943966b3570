import type { Source } from '../format.ts';
import { licence, titleOf, tool } from '../identity.ts';
import { sha256 } from '../../sha256.ts';
import type { Column, Kind, Table } from '../sheets/table.ts';

/** A file of a table with its bytes. */
export interface TableFile {
  table: Table;
  path: string;
  bytes: Uint8Array;
}

/** What the kinds of cells are in a Table Schema. Version 1 has no list that is parted by a mark: lists are strings, and their description says so. */
const types: Readonly<Record<Kind, string>> = {
  id: 'string',
  ids: 'string',
  words: 'string',
  list: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
};

/**
 * Returns what `datapackage.json` says of the CSV files of a report: a Tabular Data Package of version 1, which both
 * frictionless-py and frictionless-r read (the latter warns at version 2).
 */
export function toDataPackage({ edition, urls }: Source, files: readonly TableFile[]): object {
  const { slug, info, declared, sha256: seedHash } = edition;
  const site = urls.absolute(urls.permanent(slug));
  return {
    profile: 'tabular-data-package',
    name: slug,
    title: titleOf(edition),
    description: `${licence.words} ${tool}, ${slug} ${info.edition.version}.`,
    version: info.edition.version,
    created: `${info.edition.date}T00:00:00Z`,
    ...(urls.isProvisional ? {} : { homepage: site }),
    keywords: [slug, 'zh-CN', 'en-GB'],
    licenses: [{ name: licence.id, path: licence.url, title: licence.words }],
    sources: [{ title: `${declared.seed}, sha256:${seedHash}` }],
    contributors: [{ title: 'The editors of the Eight-Eight Reader', role: 'publisher' }],
    resources: files.map(toResource),
  };
}

function toResource({ table, path, bytes }: TableFile): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path,
    title: table.name,
    description: `${table.about.zh} ${table.about.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: toSchema(table),
  };
}

function toSchema({ name, columns }: Table): object {
  const foreignKeys = columns.flatMap(({ name: fields, refersTo }) =>
    // The specification writes the table itself as an empty name.
    refersTo === undefined ? [] : [{ fields, reference: { resource: refersTo === name ? '' : refersTo, fields: 'id' } }],
  );
  return {
    fields: columns.map(toField),
    missingValues: [''],
    primaryKey: columns.filter(({ isKey }) => isKey).map((column) => column.name),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function toField({ name, kind, about, isFilled, values }: Column): object {
  const constraints = { ...(isFilled && { required: true }), ...(values && { enum: values }) };
  return {
    name,
    type: types[kind],
    title: about.zh,
    description: about.en,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
