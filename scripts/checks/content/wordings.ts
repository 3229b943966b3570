import type { Edition } from '#edition/types.ts';
import { comparedText } from '#origins/compared.ts';
import { shortestRun } from '#origins/find-runs.ts';
import { hanIn } from '#origins/han.ts';
import type { OriginRun } from '#schemas/origins.ts';
import type { Wording } from '#schemas/wordings.ts';
import { formOf } from '#search/engine/spelling.ts';
import type { Check, Problem } from './problem.ts';

/** Runs of so many Chinese characters or more are read by an editor. */
const readFrom = 10;

/** Every long run is read by an editor, every reading is of a run, and no departure from official English goes without a reason. */
export const wordings: Check = (edition) => {
  const { slug, origins, wordings: said, segments } = edition;
  const problem = (id: string, message: string): Problem => ({
    file: `content/reports/${slug}/wordings.json`,
    id,
    rule: 'wordings',
    message,
  });
  const runs = new Map<string, OriginRun[]>();
  for (const run of origins.runs) runs.set(comparedText(run.words), [...(runs.get(comparedText(run.words)) ?? []), run]);
  const known = new Set(said.map(({ words }) => words));
  return [
    ...origins.runs
      .filter(({ sentence, words, from, to }) => segments.get(sentence)?.zh.slice(from, to) !== words)
      .map(({ sentence, words }) => problem(sentence, `It does not say “${words}” there any more. Run \`npm run origins\`.`)),
    ...[...runs]
      .filter(([words, [run]]) => (run?.han ?? 0) >= readFrom && !known.has(words))
      .map(([words, [run]]) => problem(run?.sentence ?? '', `Nobody has read “${words}”. Say what it is, at each place.`)),
    ...said
      .filter(({ words }, at) => said.findIndex((other) => other.words === words) !== at)
      .map(({ words }) => problem(words, 'It is read twice. Keep one reading.')),
    ...origins.runs
      .filter(({ sentence, ...run }, at) =>
        origins.runs.some(
          (other, before) =>
            before < at &&
            other.sentence === sentence &&
            (other.kept ?? other).from === (run.kept ?? run).from &&
            (other.kept ?? other).to === (run.kept ?? run).to,
        ),
      )
      .map(({ sentence, words }) =>
        problem(sentence, `What is kept of “${words}” is kept of another run too. Call one of the two chance.`),
      ),
    ...said.flatMap((wording) => faultsOf(wording, runs.get(wording.words) ?? [], edition).map(([id, message]) => problem(id, message))),
  ];
};

function faultsOf(wording: Wording, runs: readonly OriginRun[], { segments }: Edition): [id: string, message: string][] {
  const { words, kind, keep, part, official, places } = wording;
  if (runs.length === 0) return [[words, 'It is no run of origins.json any more. Take the reading out.']];
  const found = new Set(runs.map(({ sentence }) => sentence));
  const faults: [string, string][] = [];
  if (keep !== undefined && (!words.includes(keep) || hanIn(keep) < shortestRun))
    faults.push([words, `\`keep\` is no part of it with at least ${shortestRun} Chinese characters. Shorten it less, or call it chance.`]);
  if (keep !== undefined && runs.some((run) => comparedText(run.kept?.words ?? '') !== keep))
    faults.push([words, 'The ledger does not have what is kept of it. Run `npm run origins`.']);
  if (part !== undefined && !runs.every((run) => (run.kept ?? run).part?.words.includes(part)))
    faults.push([words, '`part` does not stand in the earlier part that origins.json gives. Quote from that, or take it out.']);
  for (const sentence of found)
    if (places[sentence] === undefined) faults.push([sentence, `It says “${words}” too, and its reading does not name it. Add the place.`]);
  for (const [sentence, place] of Object.entries(places)) {
    if (!found.has(sentence)) {
      faults.push([sentence, `It does not say “${words}”. Take the place out.`]);
      continue;
    }
    const { ours, departs } = place;
    if (ours !== undefined && !segments.get(sentence)?.en?.includes(ours))
      faults.push([sentence, `\`ours\` is not in its English: “${ours}”. Quote the words as they stand.`]);
    const rule = runs.find((run) => run.sentence === sentence)?.stock;
    if (rule !== undefined && (place.kind ?? kind) === 'takes over')
      faults.push([sentence, `By rule “${words}” is a stock formula (${rule}), and it is read as taken over. Call it stock.`]);
    if (official === undefined || kind === 'chance') continue;
    const same = ours !== undefined && plain(ours) === plain(official.en);
    if (!same && departs === undefined)
      faults.push([sentence, `Our English is not the official one, “${official.en}”. Adopt it, or say in \`departs\` why not.`]);
    if (same && departs !== undefined)
      faults.push([sentence, 'Our English is the official one, and a reason is given why it is not. Take it out.']);
  }
  return faults;
}

/** English as it is held against English: without capitals, marks, spelling of one side of the sea, and an article at its head. */
function plain(english: string): string {
  return (english.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [])
    .map(formOf)
    .join(' ')
    .replace(/^(the|an?) /, '');
}
