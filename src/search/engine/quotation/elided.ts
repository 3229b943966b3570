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

const open = '[\\[（(［【〔]';
const close = '[\\]）)］】〕]';
const dots = '(?:[…⋯]+|[.．。·・]{3,}|\\.(?: \\.){2,})';
const word = '(?:[上中下前后後]?略|省略|snip|omitted)';
const ellipsis = new RegExp(`\\s*(?:${open}\\s*(?:${dots}|${word})\\s*${close}|${dots})\\s*`, 'gi');

/** Where a piece stands, and how much of it does. */
interface Stand {
  span: Span;
  likeness: number;
}

/** Returns what a reading with something left out is, where its pieces stand in the text one after the other; undefined where they do not. */
export function judgeElided(reading: Reading, court: Court): Checked | undefined {
  const { source, words } = inItsLanguage(reading.words, court);
  const pieces = words.split(ellipsis).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (!source || pieces.length > 12 || words.search(ellipsis) < 0) return undefined;
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

function join(
  judged: readonly ((Stand & { checked: Checked | undefined }) | undefined)[],
  pieces: readonly string[],
  source: Source,
  { stage }: Court,
): Checked | undefined {
  let whole: Checked | undefined;
  let [from, to] = [0, 0];
  const mark = source.lang === 'zh' ? '……' : ' … ';
  judged.forEach((one, at) => {
    const piece = pieces[at] as string;
    if (!one?.checked) {
      // A piece that is nowhere is too much.
      if (whole)
        whole = {
          ...whole,
          changes: [...whole.changes, { kind: 'word', typed: piece, text: '' }],
          differences: [...whole.differences, [-1, mark + piece]],
        };
      return;
    }
    const { checked, span } = one;
    const left = source.text.slice(to, span[0]).trim();
    const isLeft = /[\p{L}\p{N}]/u.test(left);
    if (!whole) from = span[0];
    whole = whole
      ? {
          ...whole,
          differences: [...whole.differences, [isLeft ? 0 : -1, mark], ...checked.differences],
          changes: [
            ...whole.changes,
            isLeft ? { kind: 'left', typed: '', text: left } : { kind: 'mark', typed: '……', text: left },
            ...checked.changes,
          ],
          slips: [...whole.slips, ...checked.slips],
          words: whole.words + (isLeft ? mark : '') + checked.words,
          likeness: Math.min(whole.likeness, checked.likeness),
        }
      : checked;
    to = span[1];
  });
  const place = placeOf(source, [from, to], stage);
  return whole && place && { ...whole, ...place, verdict: verdictOf(whole.changes) };
}
