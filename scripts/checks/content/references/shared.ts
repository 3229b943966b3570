import { englishRules } from '#schemas/english-rules.ts';
import { families } from '#schemas/families.ts';
import { readFileOr } from '#schemas/read.ts';
import { termCounts } from '#schemas/term-counts.ts';
import { texts } from '#schemas/texts.ts';
import type { Fault, Known } from './known.ts';
import { isSentence, repeated } from './known.ts';
import { topicFaults } from './topics.ts';

/** Returns what is wrong with what the files name that belong to no one report or entry. */
export function sharedFaults(known: Known): Fault[] {
  return [...familyFaults(known), ...textFaults(known), ...topicFaults(known), ...glossFaults(known)];
}

/** Returns what is wrong with the home report that site.json names where there is none of that name. */
export function homeFaults({ home, reports }: Known): Fault[] {
  return [['site.json', 'home', `It names the report “${home}”, and there is none. Name one of ${[...reports.keys()].join(', ')}.`]];
}

function familyFaults(known: Known): Fault[] {
  const all = readFileOr(known.files, 'families.yaml', families, []);
  const say = (key: string, message: string): Fault => ['families.yaml', key, message];
  return [
    ...repeated(all.map(({ slug }) => slug)).map((slug) => say(slug, 'Two families have this slug, and so one address. Give one another.')),
    ...all.flatMap(({ slug, members, passages }) => [
      ...members
        .filter((member) => known.concepts.get(member)?.draft !== false)
        .map((member) =>
          say(`${slug}.members`, `It names “${member}”, and no entry with a page has that slug. Correct it, or take it out.`),
        ),
      ...repeated(members).map((member) => say(`${slug}.members`, `It names “${member}” twice. Keep one of the two.`)),
      ...passages
        .filter(({ sentence }) => !isSentence(sentence, known))
        .map(({ sentence }) =>
          say(
            `${slug}.passages`,
            `It names the sentence ${sentence}, and no report has it. Write an id that stands in content/reports/*/zh.`,
          ),
        ),
      ...repeated(passages.map(({ sentence, zh }) => `${sentence} “${zh}”`)).map((passage) =>
        say(`${slug}.passages`, `It has ${passage} twice. Keep one of the two.`),
      ),
    ]),
  ];
}

function textFaults({ files, concepts, texts: ids }: Known): Fault[] {
  const all = readFileOr(files, 'texts.json', texts, { texts: [] }).texts;
  const { texts: read, counts } = readFileOr(files, 'term-counts.json', termCounts, { texts: {}, counts: {} });
  const again = 'Run `npm run origins`.';
  return [
    ...repeated(ids).map((id): Fault => ['texts.json', id, 'Two texts have this id. Give one another.']),
    ...repeated(all.map(({ file }) => file)).map((file): Fault => [
      'texts.json',
      file,
      'Two texts are read from this file. Correct one, or take it out.',
    ]),
    ...Object.keys(read)
      .filter((id) => !ids.includes(id))
      .map((id): Fault => ['term-counts.json', `texts.${id}`, `texts.json has no such text. ${again}`]),
    ...Object.entries(counts).flatMap(([slug, byText]): Fault[] => [
      ...(concepts.has(slug) ? [] : [['term-counts.json', `counts.${slug}`, `The glossary has no such entry. ${again}`] satisfies Fault]),
      ...Object.keys(byText)
        .filter((id) => !Object.hasOwn(read, id))
        .map((id): Fault => ['term-counts.json', `counts.${slug}.${id}`, `No such text was read. ${again}`]),
    ]),
  ];
}

function glossFaults({ files }: Known): Fault[] {
  const rows = readFileOr<typeof englishRules, undefined>(files, 'english-rules.json', englishRules, undefined)?.glosses ?? [];
  return repeated(rows.flatMap(({ zh }) => zh)).map((label) => [
    'english-rules.json',
    'glosses',
    `${label} stands in two rows, or twice in one. Keep one.`,
  ]);
}
