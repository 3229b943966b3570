import { Ajv2020 } from 'ajv/dist/2020.js';
import { isSentenceId } from '#address/grammar.ts';
import type { ReportData } from '#schemas/data.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';

/** Returns where data is not what its schema says: `file: path: what`. */
export function offSchema(file: string, data: unknown, schema: object): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath}: ${message ?? ''}`);
}

/** Returns where the data of a report does not hold every unit and every sentence of its text, in the order of reading. */
export function unlikeText({ units, sentences }: ReportData, { slug, ids, words }: BuiltReport): string[] {
  const [placesOfSentences, others] = [[...ids].filter(isSentenceId), [...ids].filter((id) => !isSentenceId(id))];
  const known = new Set(units.map(({ id }) => id));
  const file = `data/${slug}.json`;
  return [
    ...inEvery(`sentence of ${slug}`, placesOfSentences, () => []),
    ...unlikeList(
      file,
      'sentences',
      sentences.map(({ id }) => id),
      placesOfSentences,
    ),
    ...unlikeList(
      file,
      'units',
      units.map(({ id }) => id),
      others,
    ),
    ...sentences.filter(({ unit }) => !known.has(unit)).map(({ id, unit }) => `${file}: ${id} is of ${unit}, which is no unit`),
    ...sentences
      .filter(({ id, zh, en }) => words.zh.get(id) !== zh || (words.en.get(id) ?? null) !== en)
      .map(({ id }) => `${file}: ${id} has other words`),
  ];
}

function unlikeList(file: string, name: string, found: readonly string[], expected: readonly string[]): string[] {
  const at = Array.from({ length: Math.max(found.length, expected.length) }).findIndex((_, index) => found[index] !== expected[index]);
  return at < 0 ? [] : [`${file}: ${name}[${at}] is ${String(found[at])}, not ${String(expected[at])}`];
}

/** Returns the addresses in the data of a report that lead to no page, or to no fragment of one. */
export function lostAddresses({ units }: ReportData, { slug }: BuiltReport, pages: readonly Page[], base: string): string[] {
  const byUrl = new Map(pages.map((page) => [base + page.path, page]));
  return inEvery(`unit of ${slug}`, units, ({ id, urls }) =>
    Object.values(urls)
      .filter((url) => {
        const [path = '', fragment] = url.split('#');
        const page = byUrl.get(path);
        return !page || (fragment !== undefined && !page.ids.includes(fragment));
      })
      .map((url) => `data/${slug}.json: ${id}: there is no ${url}`),
  );
}
