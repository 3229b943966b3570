import type { Stated } from '#report/frame/stated.ts';
import type { ReportInfo } from '#schemas/report.ts';

/** Returns what is left for an editor to answer of an added report, one question a line, each with the key of report.json. */
export function questionsOf(info: ReportInfo, states: readonly Stated[], warnings: number): string {
  const gaps = (['speaker', 'occasion', 'issuer', 'place'] as const).filter((key) => info[key].zh === '');
  const asked: Readonly<Record<(typeof gaps)[number], string>> = {
    speaker: 'Who speaks?',
    occasion: 'At which meeting?',
    issuer: 'Who issued the text?',
    place: 'Where?',
  };
  const undated = info.works.filter(({ id, date }) => date === undefined && !id.startsWith('a')).map(({ id }) => id);
  const questions = [
    ...gaps.map((key) => `${asked[key]} The text does not say (${key}).`),
    ...(undated.length > 0 ? [`When was it given? The text does not say (date of ${undated.join(', ')}).`] : []),
    ...states.flatMap(({ date }) =>
      date?.certainty === 'inferred' ? [`Is the date ${date.value} right? It is inferred (date, reason).`] : [],
    ),
    ...(info.works.length > 1
      ? [`Are these ${info.works.length} works: ${info.works.map(({ id, name }) => `${id} ${name.zh}`).join(', ')}? (works)`]
      : []),
    ...info.headings.map(({ opens, kind }) => `Is “${opens}” the heading of a ${kind}? It has no number (headings).`),
    ...(info.placements.length > 0 ? [`Do ${info.placements.length} lines at the end belong to no section? (placements)`] : []),
    ...(info.name.en === '' ? ['What is the report called in English? (name.en, and the English of what is stated)'] : []),
    ...(warnings > 0 ? [`${warnings} warnings above: is the seed as it should be?`] : []),
  ];
  const list = questions.map((question, at) => `${String(at + 1).padStart(3)}. ${question}`).join('\n');
  const path = info.seed.replace(/^seeds\//, 'content/reports/').replace(/\.txt$/, '');
  return [
    `Questions left, to be answered in ${path}/report.json:`,
    list,
    `After a change there, or of the seed, \`npm run split\`. Until an edition is published or a word translated, it gives the ids anew each time.`,
    '',
  ].join('\n');
}
