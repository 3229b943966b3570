import { expect, test } from 'vitest';
import type { Survey } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import { readConditions, wantedOf } from './conditions.ts';
import type { Choice } from './facets.ts';
import { reportChoices, traitChoices } from './facets.ts';

const kinds = ['government', 'party', 'plan'];
const listed = new Map(
  Array.from({ length: 30 }, (_, at): [string, ListedReport] => {
    const slug = `report-${at}`;
    const about = { name: { zh: slug, en: slug }, edition: '1.0.0', works: {}, by: { zh: {}, en: {} } };
    const issuer = { zh: `机关${at % 4}`, en: '' };
    return [slug, { slug, ...about, year: String(1990 + at), issuer, kind: kinds[at % 3] ?? '' }];
  }),
);
const surveyOf = (slugs: readonly string[]): Survey => {
  const reports = slugs.map((report, at) => ({ report, places: at + 2, pages: 1 }));
  const places = reports.reduce((sum, one) => sum + one.places, 0);
  return { how: 'exact', isExact: true, places, pages: slugs.length, reports, batches: 1 };
};
const all = surveyOf([...listed.keys()]);
const choicesOf = (scope: string, survey = all): Record<string, Choice[]> =>
  Object.fromEntries(traitChoices(survey, listed, readConditions(scope)));
const placesOf = (scope: string): number => {
  const slugs = wantedOf([...listed.values()], readConditions(scope)) ?? [...listed.keys()];
  return all.reports.filter(({ report }) => slugs.includes(report)).reduce((sum, { places }) => sum + places, 0);
};

test.each(['', 'kind:party', 'year:1990s', 'year:1997', 'year:1990s kind:plan', 'issuer:机关1 kind:plan', 'report-3'])(
  'each choice has as many places as there are once it is chosen: “%s”',
  (scope) => {
    const offered = Object.values(choicesOf(scope)).flat();
    expect(offered.length).toBeGreaterThan(5);
    for (const { count, then, isChosen } of offered) expect(isChosen ? placesOf(scope) : placesOf(then), then).toBe(count);
  },
);

test('many years are offered by decades, those of the chosen decade after it, the newest first; few by themselves', () => {
  const years = (scope: string, survey?: Survey): string[] => (choicesOf(scope, survey)['year'] ?? []).map(({ value }) => value);
  expect(years('')).toEqual(['2010s', '2000s', '1990s']);
  expect(years('year:2000s').slice(0, 4)).toEqual(['2010s', '2000s', '2009', '2008']);
  expect(years('year:1991')).toContain('1991');
  expect(years('', surveyOf(['report-3', 'report-1']))).toEqual(['1993', '1991']);
});

test('what is chosen is let go by choosing it again, and stays offered where nothing has it', () => {
  const chosen = choicesOf('year:1990s kind:plan')['kind']?.find(({ isChosen }) => isChosen);
  expect(chosen).toMatchObject({ value: 'plan', then: 'year:1990s' });
  expect(choicesOf('kind:rules')['kind']?.find(({ isChosen }) => isChosen)).toMatchObject({ value: 'rules', count: 0, then: '' });
});

test('a report is added to the traits that are chosen, and each is let go by itself', () => {
  const reportIn = (scope: string): Choice | undefined =>
    reportChoices(all, listed, readConditions(scope)).find(({ value }) => value === 'report-7');
  expect(reportIn('year:1997')?.then).toBe('year:1997 report:report-7');
  expect(reportIn('year:1997 report:report-7')).toMatchObject({ isChosen: true, then: 'year:1997' });
  const years = choicesOf('year:1997 report:report-7')['year'] ?? [];
  expect(years.find(({ value }) => value === '1997')).toMatchObject({ isChosen: true, then: 'report-7' });
  expect(years.find(({ value }) => value === '1998')?.then).toBe('year:1998');
});

test('a trait that all have alike is no choice', () => {
  expect(choicesOf('', surveyOf(['report-0', 'report-12']))).not.toHaveProperty('kind');
});

test('reports come in the order of answering, those without the chosen traits are left out, and the chosen one stays', () => {
  const slugs = (scope: string): string[] =>
    reportChoices(surveyOf(['report-4', 'report-0', 'report-3']), listed, readConditions(scope)).map(({ value }) => value);
  expect(slugs('')).toEqual(['report-4', 'report-0', 'report-3']);
  expect(slugs('kind:government')).toEqual(['report-0', 'report-3']);
  expect(slugs('report-4')).toEqual(['report-4', 'report-0', 'report-3']);
});
