import { ellipsis } from '#text/ellipsis.ts';
import type { Checked } from '../contract.ts';
import type { Span } from './exact.ts';
import { findExact } from './exact.ts';
import { findNear, inItsLanguage } from './judge.ts';
import type { Reading } from './readings.ts';
import type { Source } from './source.ts';
import { sentenceAt } from './source.ts';
import type { Court } from './verdict.ts';
import { judge, verdictOf } from './verdict.ts';
import { placeOf } from './place.ts';

const leftOut = new RegExp(`\\s*${ellipsis}\\s*`, 'gi');

/** The marks that part what is left out from what is not. */
const ends = /^[\s，。、；：,.;:]+(?=[^]*[\p{L}\p{N}])|[\s，、；：,;:]+$/gu;

/** Where a piece stands, and how much of it does. */
interface Stand {
  span: Span;
  likeness: number;
}

/** Returns what a reading with something left out is, where its pieces stand in the text one after the other; undefined where they do not. */
export function judgeElided(reading: Reading, court: Court): Checked | undefined {
  const { source, words } = inItsLanguage(reading.words, court);
  const pieces = words.split(leftOut).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (!source || pieces.length > 12 || words.search(leftOut) < 0) return undefined;
  const stands = pieces.map((piece) => standsOf(piece, reading.isQuoted, source, court));
  const line = inOneLine(stands, pieces, source);
  const judged = line.map((stand, at) => {
    const one = { ...reading, words: (pieces[at] as string).trim() };
    return stand && { ...stand, checked: judge(one, source, stand.span, stand.likeness, court) };
  });
  return line.length > 0 ? join(judged, pieces, source, court) : undefined;
}

function standsOf(piece: string, isQuoted: boolean, source: Source, court: Court): Stand[] {
  const exact = findExact(piece, source, isQuoted).map((span) => ({ span, likeness: 1 }));
  return exact.length > 0 ? exact : findNear(piece, source, court);
}

/** One stand for each piece, in the order of the pieces and in one report: as much of their words as can be, as close together as can be. */
function inOneLine(stands: readonly Stand[][], pieces: readonly string[], source: Source): (Stand | undefined)[] {
  const slugAt = (place: number): string | undefined => source.sentences[sentenceAt(source, place)]?.page.slug;
  const all = pieces.join('').length;
  let best: { line: (Stand | undefined)[]; rank: number } = { line: [], rank: 0.5 };
  for (const start of stands[0] && stands[0].length > 0 ? stands[0] : stands[1] || []) {
    let [from, kept] = [start.span[0], 0];
    const slug = slugAt(from);
    const line = stands.map((some, at) => {
      const next = some
        .filter(({ span }) => span[0] >= from && slugAt(span[0]) === slug)
        .sort((a, b) => b.likeness - a.likeness || a.span[0] - b.span[0])[0];
      if (next) [from, kept] = [next.span[1], kept + (pieces[at] as string).length * next.likeness];
      return next;
    });
    const rank = kept / all - (from - start.span[0]) / 1e7;
    if (rank > best.rank) best = { line, rank };
  }
  return best.line;
}

/** The pieces in one: what is left out between them is said, and a piece that is nowhere is too much. */
function join(
  judged: readonly ((Stand & { checked: Checked | undefined }) | undefined)[],
  pieces: readonly string[],
  source: Source,
  { stage }: Court,
): Checked | undefined {
  const whole: Pick<Checked, 'differences' | 'changes' | 'slips' | 'words'> = { differences: [], changes: [], slips: [], words: '' };
  const mark = source.lang === 'zh' ? '……' : ' … ';
  let stretch: Span | undefined;
  judged.forEach((one, at) => {
    const piece = pieces[at] as string;
    const gap = at > 0 ? mark : '';
    if (!one?.checked) {
      whole.changes.push({ kind: 'word', typed: piece, text: '' });
      whole.differences.push([-1, gap + piece]);
      return;
    }
    const { checked, span } = one;
    const left = stretch ? source.text.slice(stretch[1], span[0]).replace(ends, '') : '';
    const isLeft = /[\p{L}\p{N}]/u.test(left);
    if (isLeft) whole.changes.push({ kind: 'left', typed: '', text: left });
    else if (stretch && judged[at - 1]) whole.changes.push({ kind: 'mark', typed: mark.trim(), text: left });
    if (gap) whole.differences.push([isLeft || !stretch ? 0 : -1, gap]);
    whole.changes.push(...checked.changes);
    whole.differences.push(...checked.differences);
    whole.slips.push(...checked.slips);
    whole.words += (isLeft ? mark : '') + checked.words;
    stretch = [stretch ? stretch[0] : span[0], span[1]];
  });
  const [first] = judged.filter((one) => one?.checked);
  const place = stretch && placeOf(source, stretch, stage);
  const likeness = Math.min(...judged.map((one) => (one ? one.likeness : 0.5)));
  return first?.checked && place && { ...first.checked, ...whole, ...place, likeness, verdict: verdictOf(whole.changes) };
}
