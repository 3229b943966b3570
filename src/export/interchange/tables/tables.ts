import type { Source } from '../format.ts';
import type { Table } from '../sheets/table.ts';
import { dictionaryOf } from './dictionary.ts';
import { glossaryTables } from './glossary-tables.ts';
import { ledgerTables } from './ledger-tables.ts';
import { tellingLeftOut } from './left-out.ts';
import { textTables } from './text-tables.ts';

/** Returns the tables of a report, the data dictionary last; a ledger that it does not have is no table. */
export function tablesOf(source: Source): readonly Table[] {
  const tables = [...textTables(source), ...glossaryTables(source), ...ledgerTables(source)].map(tellingLeftOut);
  return [...tables, dictionaryOf(source, tables)];
}
