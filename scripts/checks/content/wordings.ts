import type { Edition } from '#edition/types.ts';
import { comparedText } from '#origins/compared.ts';
import { shortestRun } from '#origins/find-runs.ts';
import { hanIn } from '#text/han.ts';
import { placeOfRun } from '#origins/place-of-run.ts';
import type { OriginRun } from '#schemas/origins.ts';
import type { Wording } from '#schemas/wordings.ts';
import { formOf } from '#search/engine/spelling.ts';
import type { Check, Problem } from './problem.ts';

/** Runs of so many Chinese characters or more are read by an editor. */
const readFrom = 10;

type Fault = [id: string, message: string];

/** Every long run is read by an editor, every reading is of a run, and no departure from official English goes without a reason. */
export const wordings: Check = (edition) => {
  const runs = new Map<string, OriginRun[]>();
  for (const run of edition.origins.runs) runs.set(comparedText(run.words), [...(runs.get(comparedText(run.words)) ?? []), run]);
  const faults = [
    ...lostRuns(edition),
    ...unreadRuns(runs, edition.wordings),
    ...keptTwice(edition),
    ...readTwice(edition.wordings),
    ...edition.wordings.flatMap((wording) => faultsOf(wording, runs.get(wording.words) ?? [], edition)),
  ];
  const file = `content/reports/${edition.slug}/wordings.json`;
  return faults.map(([id, message]): Problem => ({ file, id, rule: 'wordings', message }));
};

function lostRuns(edition: Edition): Fault[] {
  return edition.origins.runs
    .filter((run) => !placeOfRun(edition, run))
    .map(({ sentence, words }) => [
      sentence,
      `It does not say “${words}” any more, so pages leave that out. Run \`npm run origins\` where the outside texts are at hand.`,
    ]);
}

function unreadRuns(runs: ReadonlyMap<string, readonly OriginRun[]>, said: readonly Wording[]): Fault[] {
  const known = new Set(said.map(({ words }) => words));
  return [...runs]
    .filter(([words, [run]]) => (run?.han ?? 0) >= readFrom && !known.has(words))
    .map(([words, [run]]) => [run?.sentence ?? '', `Nobody has read “${words}”. Say what it is, at each place.`]);
}

function readTwice(said: readonly Wording[]): Fault[] {
  return said
    .filter(({ words }, at) => said.findIndex((other) => other.words === words) !== at)
    .map(({ words }) => [words, 'It is read twice. Keep one reading.']);
}

/** Two runs of a sentence that keep the same words, neither called chance. */
function keptTwice({ origins, wordings: said }: Edition): Fault[] {
  const readings = new Map(said.map((wording) => [wording.words, wording]));
  const seen = new Set<string>();
  return origins.runs.flatMap((run): Fault[] => {
    const reading = readings.get(comparedText(run.words));
    if ((reading?.places[run.sentence]?.kind ?? reading?.kind) === 'chance') return [];
    const { from, to } = run.kept ?? run;
    const place = `${run.sentence} ${from} ${to}`;
    const isSecond = seen.has(place);
    seen.add(place);
    if (!isSecond) return [];
    return [[run.sentence, `What is kept of “${run.words}” is kept of another run too. Call one of the two chance.`]];
  });
}

function faultsOf(wording: Wording, runs: readonly OriginRun[], edition: Edition): Fault[] {
  const { words, keep, part, official, places } = wording;
  if (runs.length === 0) return [[words, 'It is no run of origins.json any more. Take the reading out.']];
  const found = new Set(runs.map(({ sentence }) => sentence));
  const having = new Set(runs.flatMap((run) => [...run.texts, ...(run.kept?.texts ?? [])]));
  return [
    ...(keep !== undefined && (!words.includes(keep) || hanIn(keep) < shortestRun)
      ? [[words, `\`keep\` is no part of it with at least ${shortestRun} Chinese characters. Shorten it less, or call it chance.`] as Fault]
      : []),
    ...(keep !== undefined && runs.some((run) => comparedText(run.kept?.words ?? '') !== keep)
      ? [[words, 'The ledger does not have what is kept of it. Run `npm run origins`.'] as Fault]
      : []),
    ...(part !== undefined && runs.some((run) => (run.kept ?? run).part?.words !== part)
      ? [
          [
            words,
            'The ledger does not have `part`: run `npm run origins`; if it still has not, no earlier text than that of the whole has these words, and it is to be taken out.',
          ] as Fault,
        ]
      : []),
    ...(official !== undefined && !having.has(official.text)
      ? [
          [
            words,
            `\`official\` names ${official.text}, which is none of the texts that have the words. Name one of ${[...having].join(', ')}.`,
          ] as Fault,
        ]
      : []),
    ...[...found]
      .filter((sentence) => places[sentence] === undefined)
      .map((sentence): Fault => [sentence, `It says “${words}” too, and its reading does not name it. Add the place.`]),
    ...Object.keys(places)
      .filter((sentence) => !found.has(sentence))
      .map((sentence): Fault => [sentence, `It does not say “${words}”. Take the place out.`]),
    ...runs.flatMap((run) => faultsAt(wording, run, edition)),
  ];
}

function faultsAt({ words, kind, official, places }: Wording, { sentence, stock }: OriginRun, edition: Edition): Fault[] {
  const { ours, departs, kind: own = kind } = places[sentence] ?? {};
  const faults: Fault[] = [];
  const times = ours === undefined ? 1 : (edition.segments.get(sentence)?.en ?? '').split(ours).length - 1;
  if (times !== 1)
    faults.push([
      sentence,
      `\`ours\` stands ${times} times in its English, and is to stand there once: “${ours ?? ''}”. Quote the words as they stand.`,
    ]);
  if (stock !== undefined && own === 'takes over')
    faults.push([sentence, `By rule “${words}” is a stock formula (${stock}), and it is read as taken over. Call it stock.`]);
  if (official === undefined || own === 'chance' || places[sentence] === undefined) return faults;
  const same = ours !== undefined && plain(ours) === plain(official.en);
  if (!same && departs === undefined)
    faults.push([sentence, `Our English is not the official one, “${official.en}”. Adopt it, or say in \`departs\` why not.`]);
  if (same && departs !== undefined)
    faults.push([sentence, 'Our English is the official one, and a reason is given why it is not. Take it out.']);
  return faults;
}

/** English as it is held against English: without capitals, marks, spelling of one side of the sea, and an article at its head. */
function plain(english: string): string {
  return (english.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [])
    .map(formOf)
    .join(' ')
    .replace(/^(the|an?) /, '');
}
