import { isSentenceId } from '#address/grammar.ts';
import { hasPage } from '#address/url.ts';
import { partOf, workOf } from '#address/within.ts';
import { compareVersions } from '#edition/releases.ts';
import type { Deviation } from '#schemas/renderings.ts';
import type { Fault, Known, KnownReport } from './known.ts';
import { repeated, ringsIn, stands } from './known.ts';

type Own = readonly [file: string, key: string, message: string];

const writeId = 'Write an id that stands in zh/.';

/** Returns what is wrong with what the files of a report name. */
export function reportFaults(report: KnownReport, known: Known): Fault[] {
  // Of a report that was not split yet nothing can be asked.
  if (!report.outline) return [];
  return [
    ...idFaults(report),
    ...endedFaults(report),
    ...releaseFaults(report),
    ...readingFaults(report),
    ...captionFaults(report),
    ...noteFaults(report),
    ...exceptionFaults(report, known),
    ...quotedFaults(report),
    ...deviationFaults(report, known),
    ...originFaults(report, known),
    ...figureFaults(report, known),
  ].map(([file, key, message]) => [`reports/${report.slug}/${file}`, key, message]);
}

function idFaults({ ids, zh, sentences, units, info }: KnownReport): Own[] {
  return [
    ...repeated(ids).map((id): Own => ['outline.json', id, 'Two places have this id. Run `npm run split`.']),
    ...[...zh].flatMap(([name, words]) =>
      Object.keys(words)
        .filter((id) => !sentences.has(id) || partOf(id) !== name)
        .map((id): Own => [
          `zh/${name}.json`,
          id,
          sentences.has(id)
            ? `The words of this sentence stand in zh/${partOf(id)}.json. Take them out here, and run \`npm run split\`.`
            : 'The outline has no such sentence. Take it out, and run `npm run split`.',
        ]),
    ),
    ...info.placements
      .filter(({ under }) => !units.has(under))
      .map(({ opens, under }): Own => [
        'report.json',
        'placements',
        `“${opens}” is put under ${under}, and the report has no such unit. Write an id that \`npm run outline\` shows.`,
      ]),
    ...repeated(info.works.map(({ id }) => id)).map((id): Own => [
      'report.json',
      'works',
      `Two works are called “${id}”. Give one other letters.`,
    ]),
  ];
}

function endedFaults(report: KnownReport): Own[] {
  const { ended, units, paragraphs, sentences } = report;
  const isAlive = (id: string): boolean => units.has(id) || paragraphs.has(id) || sentences.has(id);
  const say = (id: string, message: string): Own => ['ended.json', id, message];
  const faults = Object.entries(ended).flatMap(([id, { to }]): Own[] => {
    if (isAlive(id)) return [say(id, 'The report has it still. Take the entry out: an id ends when its words are gone.')];
    const work = workOf(id);
    if (!units.has(work) && !Object.hasOwn(ended, work))
      return [say(id, `The report has no work “${work}”, and none of this name has ended. Correct the id, or take the entry out.`)];
    if (to === null) return [];
    if (to === id) return [say(id, 'It leads to itself. Name the id that holds its words now, or null where none does.')];
    if (!isAlive(to) && !Object.hasOwn(ended, to))
      return [say(id, `It leads to ${to}, which the report never had. Name the id that holds its words now, or null where none does.`)];
    if (isSentenceId(id) !== isSentenceId(to))
      return [
        say(id, `It leads to ${to}: a sentence leads to a sentence, a unit to a unit. Name another, or null where none holds its words.`),
      ];
    return [];
  });
  const steps = new Map(Object.entries(ended).map(([id, { to }]) => [id, to === null || to === id ? [] : [to]]));
  return [
    ...faults,
    ...ringsIn(steps).map((ring) =>
      say(
        ring[0] ?? '',
        `It leads back to itself: ${[...ring, ring[0]].join(' → ')}. Name for one of them the id that holds its words now, or null.`,
      ),
    ),
  ];
}

function releaseFaults({ releases, sentences, ended, printed, info }: KnownReport): Own[] {
  const versions = releases.map(({ version }) => version);
  const fileOf = (version: string): string => `releases/${version}.json`;
  return [
    ...repeated(versions).map((version): Own => [
      fileOf(version),
      'version',
      'Two files say that they are this edition. Name each after its own.',
    ]),
    ...releases
      .filter((release) => 'since' in release && !isBefore(release.since, release.version, versions))
      .map((release): Own => [
        fileOf(release.version),
        'since',
        'It is kept as a difference from an edition before it, and no such edition is kept. Bring the file of that edition back.',
      ]),
    ...versions
      .filter((version) => compareVersions(version, info.edition.version) > 0)
      .map((version): Own => [
        'report.json',
        'edition.version',
        `It says ${info.edition.version}, and edition ${version} is published already. Name one that is no older.`,
      ]),
    ...releases.flatMap((release): Own[] => {
      const file = fileOf(release.version);
      const published = new Set(releases.flatMap((other) => (other === release ? [] : Object.keys(other.zh))));
      return [
        ...Object.keys(release.zh)
          .filter((id) => !sentences.has(id) && !Object.hasOwn(ended, id))
          .map((id): Own => [
            file,
            id,
            'It was published, and now neither the report nor ended.json has it, so that its address leads nowhere. Put it into ended.json.',
          ]),
        ...Object.keys(release.en)
          .filter((id) => !Object.hasOwn(release.zh, id) && !published.has(id))
          .map((id): Own => [file, id, 'It has English here, and no edition has its Chinese. Bring the file back as it was published.']),
        ...('ended' in release
          ? release.ended
              .filter((id) => !published.has(id))
              .map((id): Own => [file, `ended: ${id}`, 'No edition before had it. Bring the file back as it was published.'])
          : []),
      ];
    }),
    ...(printed && ![...versions, info.edition.version].includes(printed.version)
      ? [['printed.json', 'version', `There is no edition ${printed.version}. Run \`npm run pdf\`.`] satisfies Own]
      : []),
    ...repeated(printed?.files.flatMap(({ of, file }) => [`of: ${of}`, file]) ?? []).map((name): Own => [
      'printed.json',
      'files',
      `“${name}” stands there twice. Run \`npm run pdf\`.`,
    ]),
  ];
}

/** Whether an edition is kept that is older than another. */
function isBefore(since: string, version: string, kept: readonly string[]): boolean {
  return kept.includes(since) && compareVersions(since, version) < 0;
}

function readingFaults(report: KnownReport): Own[] {
  return Object.keys(report.readings)
    .filter((id) => !stands(id, report, report.units) || !hasPage(id))
    .map((id) => ['readings.json', id, 'The report has no such work, part or section. Correct the id, or take it out.']);
}

function captionFaults(report: KnownReport): Own[] {
  return Object.keys(report.captions.captions)
    .filter((id) => !stands(id, report, report.units))
    .map((id) => ['figure.json', `captions.${id}`, 'The report has no such unit. Write an id that `npm run outline` shows.']);
}

function noteFaults({ apparatus, parallels, words }: KnownReport): Own[] {
  const all = [...words.values()];
  return [
    ...apparatus.flatMap(({ at, printed, kind }, index): Own[] => [
      ...repeated(at).map((id): Own => ['apparatus.json', `notes.${index}.at`, `It names ${id} twice. Keep one of the two.`]),
      ...(apparatus.findIndex((other) => other.printed === printed && other.kind === kind && other.at.some((id) => at.includes(id))) < index
        ? [
            [
              'apparatus.json',
              `notes.${index}`,
              `“${printed}” has a note of this kind at the same sentence already. Keep one.`,
            ] satisfies Own,
          ]
        : []),
    ]),
    ...repeated(parallels.formulas).map((formula): Own => [
      'parallels.json',
      'formulas',
      `“${formula}” stands there twice. Keep one of the two.`,
    ]),
    ...parallels.formulas
      .filter((formula) => !all.some((sentence) => sentence.includes(formula)))
      .map((formula): Own => ['parallels.json', 'formulas', `No sentence says “${formula}”. Quote its words, or take it out.`]),
  ];
}

function exceptionFaults({ exceptions, sentences, words }: KnownReport, { concepts }: Known): Own[] {
  return Object.entries(exceptions).flatMap(([rule, places = {}]) =>
    Object.entries(places).flatMap(([id, excepted]): Own[] => {
      const say = (message: string): Own => ['exceptions.json', `${rule}.${id}`, message];
      if (!sentences.has(id)) return [say(`The report has no such sentence. ${writeId}`)];
      return Object.keys(excepted).flatMap((name): Own[] => {
        const sentence = words.get(id) ?? '';
        if (rule === 'figures' && !sentence.includes(name))
          return [say(`The sentence does not say “${name}”. Quote its figure, or take it out.`)];
        if (rule === 'long' && name !== 'words') return [say(`It has “${name}”, which nothing reads. Write the reason under “words”.`)];
        if (rule !== 'terms') return [];
        const concept = concepts.get(name);
        if (!concept) return [say(`The glossary has no entry “${name}”. Name one that it has.`)];
        return concept.zh.variants.some((variant) => sentence.includes(variant))
          ? []
          : [say(`The sentence has no word of “${name}”, so that nothing is excepted. Take it out.`)];
      });
    }),
  );
}

function quotedFaults({ quoted, sentences, words }: KnownReport): Own[] {
  const say = (at: string, message: string): Own => ['quoted.json', at, message];
  return [
    ...quoted.flatMap(({ at, words: said }): Own[] => {
      if (!sentences.has(at)) return [say(at, `The report has no such sentence. ${writeId}`)];
      return (words.get(at) ?? '').includes(said)
        ? []
        : [say(at, `The sentence does not say “${said}”. Quote its words as they stand, marks and all.`)];
    }),
    ...repeated(quoted.map(({ at, words: said }) => `${at}: ${said}`)).map((passage) =>
      say(passage, 'It stands there twice. Keep one of the two.'),
    ),
  ];
}

function deviationFaults({ deviations, sentences, ended }: KnownReport, { concepts }: Known): Own[] {
  const say = (key: string, message: string): Own => ['renderings.json', key, message];
  const keyOf = ({ concept, words, at }: Deviation): string => `${concept}: ${words ?? at ?? ''}`;
  return [
    ...deviations.flatMap((one): Own[] => {
      const entry = concepts.get(one.concept);
      if (!entry) return [say(keyOf(one), `The glossary has no entry “${one.concept}”. Name one that it has.`)];
      if (entry.draft) return [say(keyOf(one), `The entry ${one.concept} is a draft. Name one that has a page.`)];
      return one.at === undefined || sentences.has(one.at) || Object.hasOwn(ended, one.at)
        ? []
        : [say(keyOf(one), `The report has no such sentence. ${writeId}`)];
    }),
    ...repeated(deviations.map(keyOf)).map((key) => say(key, 'It stands there twice. Keep one of the two.')),
  ];
}

function originFaults({ origins }: KnownReport, { texts }: Known): Own[] {
  const again = 'Run `npm run origins`.';
  const read = new Set(Object.keys(origins.texts));
  const places = origins.runs.map(({ sentence, from, to }) => `${sentence}, ${from} to ${to}`);
  return [
    ...[...read]
      .filter((id) => !texts.includes(id))
      .map((id): Own => ['origins.json', `texts.${id}`, `texts.json has no such text. ${again}`]),
    ...repeated(places).map((place): Own => ['origins.json', place, `The same words are a run twice. ${again}`]),
    ...origins.runs.flatMap(({ texts: having, kept, part }, index) => {
      const named = {
        texts: having,
        'kept.texts': kept?.texts ?? [],
        'part.text': part ? [part.text] : [],
        'kept.part.text': kept?.part ? [kept.part.text] : [],
      };
      return Object.entries(named).flatMap(([key, ids]): Own[] => [
        ...ids
          .filter((id) => !read.has(id))
          .map((id): Own => ['origins.json', `runs.${index}.${key}`, `It names the text ${id}, which is none of those compared. ${again}`]),
        ...repeated(ids).map((id): Own => ['origins.json', `runs.${index}.${key}`, `It names the text ${id} twice. ${again}`]),
      ]);
    }),
  ];
}

function figureFaults({ figures: { figures, pairs, periods, not, open }, sentences }: KnownReport, { concepts }: Known): Own[] {
  const say = (key: string, message: string): Own => ['figures.json', key, message];
  const ids = new Set(figures.map(({ id }) => id));
  const twice = (key: string, list: readonly string[]): Own[] =>
    repeated(list).map((name) => say(key, `It names “${name}” twice. Keep one of the two.`));
  return [
    ...figures.flatMap(({ id, same, concepts: named }) => [
      ...(same.includes(id) ? [say(`${id}.same`, 'It names itself. Take it out.')] : []),
      ...twice(`${id}.same`, same),
      ...twice(`${id}.concepts`, named),
      ...named
        .filter((slug) => concepts.get(slug)?.draft)
        .map((slug) => say(`${id}.concepts`, `The entry ${slug} is a draft. Name one that has a page.`)),
    ]),
    ...pairs.flatMap(({ result, targets }, index) => [
      ...[result, ...targets]
        .filter((id) => !ids.has(id))
        .map((id) => say(`pairs.${index}`, `It names ${id}, and the ledger has no such figure. Correct the id.`)),
      ...twice(`pairs.${index}.targets`, targets),
    ]),
    ...twice(
      'pairs',
      pairs.flatMap(({ result, targets }) => [...new Set(targets)].map((target) => `${result} and ${target}`)),
    ),
    ...Object.keys(periods)
      .filter((name) => !figures.some(({ period }) => period === name))
      .map((name) => say(`periods.${name}`, 'No figure is of this period. Take it out.')),
    ...not.flatMap(({ words, at = [] }) => [
      ...at
        .filter((id) => !sentences.has(id))
        .map((id) => say(`not: ${words}`, `It names the sentence ${id}, and the report has none. ${writeId}`)),
      ...twice(`not: ${words}`, at),
    ]),
    ...twice(
      'not',
      not.flatMap(({ words, at = [''] }) => [...new Set(at)].map((id) => `${words} ${id}`.trim())),
    ),
    ...open
      .filter(({ sentence }) => !sentences.has(sentence))
      .map(({ sentence, printed }) =>
        say(`open: ${printed}`, `It names the sentence ${sentence}, and the report has none. Run \`npm run figures\`.`),
      ),
  ];
}
