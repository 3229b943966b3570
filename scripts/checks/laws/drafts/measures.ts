import { parseRange } from '#address/range.ts';
import type { CheckedDraft, CheckedQuotation, Judged } from '#draft/contract.ts';
import type { Placed, SampleDraft } from './put-in.ts';
import type { SampleLimb } from './samples.ts';
import type { Stream } from './stream.ts';
import { distance } from './stream.ts';

/** What was not found out as it should have been, of one sample. */
export interface Miss {
  kind: Placed['sample']['kind'];
  /** What is amiss: not found at its place, not with its verdict, not with exactly the signs that differ, called ours, called right. */
  amiss: 'place' | 'verdict' | 'signs' | 'ours' | 'right';
  /** The sample and what was said of it, in a line. */
  told: string;
}

/** Returns what is amiss in what was found out of a draft. */
export function missesIn({ placed, text }: SampleDraft, checked: CheckedDraft, stream: Stream): Miss[] {
  return placed.flatMap((one) => {
    const found = foundAt(one, checked);
    const context = text.slice(Math.max(0, one.from - 12), one.to + 60);
    return amissOf(one, found, stream).map((amiss) => ({ kind: one.sample.kind, amiss, told: told(one, found, context) }));
  });
}

/** The quotation that has most in common with a stretch. */
function foundAt({ from, to }: Placed, { quotations }: CheckedDraft): CheckedQuotation | undefined {
  const shared = (one: CheckedQuotation): number => Math.min(one.to, to) - Math.max(one.from, from);
  return quotations.filter((one) => shared(one) > 0).sort((one, other) => shared(other) - shared(one))[0];
}

function amissOf({ sample, cited }: Placed, found: CheckedQuotation | undefined, stream: Stream): Miss['amiss'][] {
  const verdict = found?.verdict ?? 'absent';
  if (sample.limbs.length === 0) return verdict === 'absent' ? [] : ['ours'];
  const isRight = !sample.limbs.some(({ isAltered }) => isAltered);
  if (!isRight && (verdict === 'exact' || verdict === 'marks' || verdict === 'misplaced')) return ['right'];
  if (!found || verdict === 'absent' || !isThere(found, sample.places, sample.limbs, stream)) return ['place'];
  const wanted = isRight && cited === 'another place' ? ['misplaced'] : sample.verdicts;
  const isCited = found.isCitedRightly === (cited === 'nothing' ? null : cited === 'its place');
  if (!wanted.includes(verdict) || !isCited) return ['verdict'];
  return hasItsSigns(sample.limbs, found, stream) ? [] : ['signs'];
}

/** Whether a place is one of those meant; of altered words another does as well that they are as near to. */
function isThere({ at, words }: Judged, places: readonly string[], limbs: readonly SampleLimb[], stream: Stream): boolean {
  if (at !== null && places.includes(at)) return true;
  const [limb] = limbs;
  const range = parseRange(at ?? '');
  if (!range || !limb?.isAltered || limbs.length > 1) return false;
  const [draft, meant] = [stream.bare(limb.words), stream.bare(words)];
  return stream.signsAt(range.first, range.last).includes(meant) && distance(draft, meant) <= distance(draft, stream.bare(limb.source));
}

function hasItsSigns(limbs: readonly SampleLimb[], found: CheckedQuotation, stream: Stream): boolean {
  if (limbs.length === 1) return limbs.every((limb) => isMarked(limb, found, stream));
  return (
    found.limbs.length === limbs.length &&
    limbs.every((limb, at) => found.limbs[at] !== undefined && isMarked(limb, found.limbs[at], stream))
  );
}

/** Whether exactly the signs that differ are marked, and both sides give back what they are of. */
function isMarked({ words, source, isAltered }: SampleLimb, { differences, verdict }: Judged, stream: Stream): boolean {
  const side = (other: -1 | 1): string =>
    stream.bare(
      differences
        .filter(([kind]) => kind !== other)
        .map(([, signs]) => signs)
        .join(''),
    );
  const [draft, text] = [side(1), side(-1)];
  if (!isAltered) return verdict !== 'altered' && verdict !== 'absent' && draft === text;
  const marked = differences.filter(([kind]) => kind !== 0).reduce((sum, [, signs]) => sum + stream.bare(signs).length, 0);
  const least = distance(draft, text);
  // A number may be marked whole.
  const numbers = (signs: string): number => Math.max(0, ...(signs.match(/[\d.]+/g) ?? []).map((number) => number.length));
  return (
    draft === stream.bare(words) &&
    stream.signs.includes(text) &&
    least <= distance(draft, stream.bare(source)) &&
    (marked === least || (/\d/.test(words) && marked <= numbers(words) + numbers(source)))
  );
}

function told({ sample, cited }: Placed, found: CheckedQuotation | undefined, context: string): string {
  const said = found
    ? `${found.verdict} ${found.at ?? 'nowhere'} ${found.isCitedRightly ?? '-'} ${JSON.stringify(found.differences)}${found.limbs.length > 0 ? ` limbs ${found.limbs.map((limb) => `${limb.verdict} ${limb.at ?? '-'}`).join(', ')}` : ''}`
    : 'not found';
  const places = sample.places.slice(0, 3).join(' or ');
  return `${sample.kind} ${sample.way}, cites ${cited}, from ${places}: ${JSON.stringify(context)} <= ${sample.limbs.map(({ source }) => source).join(' | ')}: ${said}`;
}
