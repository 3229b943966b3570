import { isWithin } from '#address/within.ts';
import { readFileOr } from '#schemas/read.ts';
import type { EightEight, Glance } from '#schemas/topics.ts';
import { eightEight, gists, glance } from '#schemas/topics.ts';
import type { Fault, Known, KnownReport } from './known.ts';
import { isSentence, isUnit, repeated } from './known.ts';

const writeId = 'Write an id that `npm run outline` shows.';

/** Returns what is wrong with what the data of topics name, and with the words of the home report that they give. */
export function topicFaults(known: Known): Fault[] {
  const report = known.reports.get(known.home);
  return report ? [...gistFaults(known, report), ...glanceFaults(known, report), ...eightFaults(known)] : [];
}

function gistFaults(known: Known, report: KnownReport): Fault[] {
  const file = 'topics/gists.json';
  return Object.entries(readFileOr(known.files, file, gists, {})).flatMap(([id, { terms, targets }]): Fault[] => {
    if (!isUnit(id, known)) return [[file, id, `The home report has no such unit. ${writeId}`]];
    const words = [...report.words].flatMap(([at, own]) => (isWithin(at, id) ? own : [])).join('\n');
    // What is said of a unit that ended is shown nowhere.
    if (words === '') return [];
    return [
      ...terms
        .filter((slug) => !isSaid(slug, words, known))
        .map((slug): Fault => [
          file,
          `${id}.terms`,
          `It names “${slug}”, and no entry with a page of that name is said there. Take it out.`,
        ]),
      ...repeated(terms).map((slug): Fault => [file, `${id}.terms`, `It names “${slug}” twice. Keep one of the two.`]),
      ...targets.flatMap((ids, at) => figureFaults(ids, report, id).map((message): Fault => [file, `${id}.targets.${at}`, message])),
    ];
  });
}

function isSaid(slug: string, words: string, { concepts }: Known): boolean {
  const concept = concepts.get(slug);
  return concept?.draft === false && concept.zh.variants.some((variant) => words.includes(variant));
}

/** Figures that are shown as one stand in the ledger, in one sentence of a unit. */
function figureFaults(ids: readonly string[], { figures: { figures } }: KnownReport, unit: string | undefined): string[] {
  const found = ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
  return [
    ...ids
      .filter((id) => !found.some((figure) => figure.id === id))
      .map((id) => `It names the figure ${id}, and the ledger of the home report has none of that id. Correct it, or take it out.`),
    ...found
      .filter(({ sentence }) => unit !== undefined && !isWithin(sentence, unit))
      .map(({ id }) => `The figure ${id} does not stand in ${unit ?? ''}. Name one that does.`),
    ...(new Set(found.map(({ sentence }) => sentence)).size > 1 ? ['Its figures stand in several sentences. Name those of one.'] : []),
    ...repeated(ids).map((id) => `It names ${id} twice. Keep one of the two.`),
  ];
}

function glanceFaults(known: Known, report: KnownReport): Fault[] {
  const file = 'topics/glance.json';
  const found = readFileOr<typeof glance, undefined>(known.files, file, glance, undefined);
  if (!found) return [];
  const { figures, problems, done, asked, party, speech } = found;
  return [
    ...Object.entries({ done, asked, party, speech })
      .filter(([, { of }]) => !isUnit(of, known))
      .map(([key, { of }]): Fault => [file, key, `The home report has no unit ${of}. ${writeId}`]),
    ...figures.items.flatMap(({ of, measure }, at) =>
      [...figureFaults(of, report, undefined), ...measureFaults(of, measure, report)].map((message): Fault => [
        file,
        `figures.items.${at}`,
        message,
      ]),
    ),
    ...problemFaults(problems, known, report).map(([key, message]): Fault => [file, `problems${key}`, message]),
  ];
}

/** What some figures measure is said in the words of each of them. */
function measureFaults(ids: readonly string[], measure: { zh: string; en: string }, { figures: { figures } }: KnownReport): string[] {
  return figures
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, words }) =>
      (['zh', 'en'] as const)
        .filter((lang) => words[lang] !== undefined && !words[lang].includes(measure[lang]))
        .map((lang) => `The words of ${id} do not have “${measure[lang]}”. Take what it measures from them.`),
    );
}

/** The pieces of a sentence are its words, in their order; those of the source leave nothing out. */
function problemFaults({ of, items }: Glance['problems'], known: Known, report: KnownReport): [string, string][] {
  if (!isSentence(of, known)) return [['', `It names the sentence ${of}, and no report has it. ${writeId}`]];
  const zh = report.words.get(of);
  const en = [...report.en.values()].map((words) => words[of]).find((words) => words !== undefined);
  const whole = items.map(({ words }) => words.zh).join('');
  let from = 0;
  return [
    ...(zh === undefined || zh === whole
      ? []
      : [['.items', `Joined, they are not the words of ${of}. Cut its words, and leave none out.`] satisfies [string, string]]),
    ...items.flatMap(({ words }, at): [string, string][] => {
      const next = en?.indexOf(words.en, from) ?? from;
      from = next < 0 ? from : next + words.en.length;
      return next < 0
        ? [[`.items.${at}.words.en`, `The English of ${of} does not have it, or not in this order. Take it from there.`]]
        : [];
    }),
  ];
}

function eightFaults(known: Known): Fault[] {
  const file = 'topics/eight-eight.json';
  const found = readFileOr<typeof eightEight, undefined>(known.files, file, eightEight, undefined);
  if (!found) return [];
  const { items, adopted, sources } = found;
  const numbered: [string, readonly number[]][] = [
    ...Object.entries(adopted).map(([key, fact]): [string, readonly number[]] => [`adopted.${key}.sources`, fact.sources ?? []]),
    ...items.map((item, at): [string, readonly number[]] => [`items.${at}.sources`, item.sources]),
  ];
  return [
    ...numbered.flatMap(([key, numbers]): Fault[] => [
      ...numbers
        .filter((number) => number < 1 || number > sources.length)
        .map((number): Fault => [file, key, `It names source ${number}, and the list has 1 to ${sources.length}. Correct the number.`]),
      ...repeated(numbers.map(String)).map((number): Fault => [file, key, `It names source ${number} twice. Keep one of the two.`]),
    ]),
    ...items.flatMap((item, at) => itemFaults(item, at, known).map(([key, message]): Fault => [file, `items.${at}.${key}`, message])),
  ];
}

function itemFaults({ n, concept, reading }: EightEight['items'][number], at: number, known: Known): [string, string][] {
  const faults: [string, string][] = [];
  if (n !== at + 1) faults.push(['n', `It says ${n}, and is number ${at + 1} of the list. Correct one of the two.`]);
  if (concept !== undefined && known.concepts.get(concept)?.draft !== false)
    faults.push(['concept', `It names “${concept}”, and no entry with a page has that slug. Correct it, or take it out.`]);
  for (const { id } of reading)
    if (!isSentence(id, known))
      faults.push(['reading', `It names the sentence ${id}, and no report has it. Write an id that stands in content/reports/*/zh.`]);
  for (const id of repeated(reading.map(({ id }) => id))) faults.push(['reading', `It names ${id} twice. Keep one of the two.`]);
  return faults;
}
