import type { Stated } from '#report/frame/stated.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { counted } from '#text/counted.ts';

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
    ...(info.placements.length > 0 ? [belonging(info.placements.length)] : []),
    ...(info.short ? [] : ['What is it called in few words, as on the way at the top of its pages: 海南2026? (short)']),
    ...untranslated(info).map(([key, zh]) => `What is “${zh}” in English? (${key})`),
    ...(warnings > 0 ? [`${counted(warnings, 'warning')} above: is the seed as it should be?`] : []),
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

const belonging = (lines: number): string =>
  lines === 1
    ? 'Does 1 line at the end belong to no section? (placements)'
    : `Do ${lines} lines at the end belong to no section? (placements)`;

/** Returns what is said in Chinese alone, by its key. */
function untranslated({ name, short, speaker, occasion, issuer, place, works }: ReportInfo): [string, string][] {
  const said = [
    ...Object.entries({ name, short, speaker, occasion, issuer, place }),
    ...works.map((work) => [`works: ${work.id}, name`, work.name] as const),
  ];
  return said.flatMap(([key, words]): [string, string][] => (words && words.zh !== '' && words.en === '' ? [[`${key}.en`, words.zh]] : []));
}
