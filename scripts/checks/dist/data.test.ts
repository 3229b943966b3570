import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idsOf } from '#report/ids.ts';
import type { ReportData } from '#schemas/data.ts';
import { readProjects } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';

const site = builtSite();
const read = (path: string): unknown => JSON.parse(readFileSync(join(site.folder, 'data', path), 'utf8'));
const reports = readProjects();

test.each([['reports.json', 'reports'], ['glossary.json', 'glossary'], ...reports.map(({ slug }) => [`${slug}.json`, 'report'])])(
  '%s is what its schema says',
  (file = '', schema = '') => {
    const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
    const validate = ajv.compile(read(`${schema}.schema.json`) as object);
    expect(validate(read(file)), JSON.stringify(validate.errors)).toBe(true);
  },
);

test.each(reports)('the data of $slug holds every unit and every sentence, in reading order', ({ slug, register: { tree } }) => {
  const { units, sentences } = read(`${slug}.json`) as ReportData;
  const ids = tree ? idsOf(tree) : [];
  expect(sentences.map(({ id }) => id)).toEqual(ids.filter((id) => /\.s\d/.test(id)));
  expect(units.map(({ id }) => id)).toEqual(ids.filter((id) => !/\.s\d/.test(id)));
  const known = new Set(units.map(({ id }) => id));
  none(sentences.filter(({ unit }) => !known.has(unit)).map(({ id }) => id));
});

test.each(reports)('every address in the data of $slug leads to a page and a fragment', ({ slug }) => {
  const pages = new Map(pagesOf(site).map(({ path, ids }) => [`${site.base}${path}`, ids]));
  const lost = (read(`${slug}.json`) as ReportData).units.flatMap(({ urls }) =>
    Object.values(urls).filter((url) => {
      const [path = '', fragment] = url.split('#');
      return !pages.has(path) || (fragment !== undefined && !pages.get(path)?.includes(fragment));
    }),
  );
  none(lost);
});
