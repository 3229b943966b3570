import { isHeadingId } from '#address/grammar.ts';
import type { KnownReport, Verdict } from '#draft/contract.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import { picked, seeded, shuffled } from '../../../seeded.ts';
import { alterations } from './alterations.ts';
import type { Disguised } from './disguises.ts';
import { disguises } from './disguises.ts';
import { foreignTo } from './foreign.ts';
import { cuts, pieceOf } from './pieces.ts';
import type { Stream } from './stream.ts';

/** What a sample is taken from: words of the text, altered or not, joined over an ellipsis, or words of other texts. */
export type Kind = 'true' | 'altered' | 'joined' | 'foreign' | 'near';

/** A part of a quotation: its words in the draft, and those of the text that it was made of. */
export interface SampleLimb {
  words: string;
  source: string;
  isAltered: boolean;
}

/** A quotation as it is put into a draft, and what is to be found out of it. */
export interface Sample extends Disguised {
  kind: Kind;
  /** How it was disguised, altered or joined. */
  way: string;
  /** Its parts; one where it leaves nothing out, none where it is from elsewhere. */
  limbs: SampleLimb[];
  /** The places where its words stand, or those of which it was made. */
  places: string[];
  /** Every place where one of its parts stands. */
  near: string[];
  verdicts: Verdict[];
}

/** Returns the samples of a seed: 200 true, 200 altered, 100 joined, and of the lines of other texts 100 far from ours and 100 near. */
export function samplesOf({ sentences }: KnownReport, stream: Stream, lines: readonly string[], seed: number): Sample[] {
  const random = seeded(seed);
  const piece = (at: number, least: number, most: number): string =>
    pieceOf(sentences, stream, cuts[at % cuts.length] ?? 'clauses', least, most, random);
  const foreign = foreignTo(stream, lines, random);
  return [
    ...times(200, (at) => trueSample(Object.keys(disguises)[at % 5] ?? '', () => piece(Math.floor(at / 5), 8, 60), stream, random)),
    ...times(200, (at) => alteredSample(Object.keys(alterations)[at % 6] ?? '', () => piece(Math.floor(at / 6), 10, 60), stream, random)),
    ...times(100, (at) => joinedSample(at % 2 === 1, sentences, stream, random)),
    ...foreign.far.map((words) => foreignSample('foreign', words, random)),
    ...foreign.near.map((words) => foreignSample('near', words, random)),
  ];
}

const times = <Item>(count: number, make: (at: number) => Item): Item[] => Array.from({ length: count }, (_, at) => make(at));

function trueSample(way: string, cut: () => string, stream: Stream, random: () => number): Sample {
  for (let tries = 0; ; tries++) {
    const source = cut();
    // A disguise wants something to disguise.
    if (way === 'width' && !/[\dA-Za-z]/.test(source) && tries < 5000) continue;
    const disguised = (disguises[way] ?? never)(source, random);
    const limbs = [{ words: disguised.words, source, isAltered: false }];
    return {
      kind: 'true',
      way,
      ...disguised,
      limbs,
      ...placed(limbs, stream),
      verdicts: verdictsOf(source, disguised.words, stream),
    };
  }
}

/** Where the words of the only part stand. */
function placed([limb]: readonly SampleLimb[], stream: Stream): Pick<Sample, 'places' | 'near'> {
  const places = stream.placesOf(stream.bare(limb?.source ?? ''));
  return { places, near: places };
}

/** What may be said of words that are the same: the same to the letter, or but for marks and forms; at another place their marks may be others. */
function verdictsOf(source: string, words: string, stream: Stream): Verdict[] {
  const level = (text: string): string => text.replace(/[“”‘’『』]/g, '"').replace(/[\s\p{Cf}]/gu, '');
  if (level(source) !== level(words)) return ['marks'];
  return source === words && stream.placesOf(stream.bare(source)).length === 1 ? ['exact'] : ['exact', 'marks'];
}

function alteredSample(way: string, cut: () => string, stream: Stream, random: () => number): Sample {
  for (;;) {
    const source = cut();
    const altered = alteredFrom(way, source, stream, random);
    if (altered === undefined) continue;
    const disguised = (disguises['printed'] ?? never)(altered, random);
    const limbs = [{ words: disguised.words, source, isAltered: true }];
    return { kind: 'altered', way, ...disguised, limbs, ...placed(limbs, stream), verdicts: ['altered'] };
  }
}

/** Altered words that stand nowhere in the text; undefined where none came of it. */
function alteredFrom(way: string, source: string, stream: Stream, random: () => number): string | undefined {
  const altered = alterations[way]?.(source, random, stream.signs);
  return altered === undefined || stream.signs.includes(stream.bare(altered)) ? undefined : altered;
}

const ellipses = ['……', '…', '...', '[...]', '（略）', '[……]'];

function joinedSample(isAltered: boolean, sentences: KnownReport['sentences'], stream: Stream, random: () => number): Sample {
  for (;;) {
    const at = Math.floor(random() * sentences.length);
    const count = random() < 0.6 ? 2 : 3;
    const isOne = random() < 0.5;
    const within = isOne ? [sentences[at]] : sentences.slice(at, at + count);
    if (within.some((one) => !one || isHeadingId(one.id)) || (!isOne && within.length < count)) continue;
    const sources = isOne
      ? limbsOf(within[0]?.zh ?? '', count, random)
      : within.map((one) => picked(limbsOf(one?.zh ?? '', 1, random), random));
    if (sources.length < count || sources.some((source) => stream.bare(source ?? '').length < 8)) continue;
    const chosen = isAltered ? Math.floor(random() * count) : -1;
    const limbs = sources.map((source = '', index): SampleLimb => {
      const altered = index === chosen ? alteredFrom('sign', source, stream, random) : undefined;
      return { words: altered ?? source, source, isAltered: altered !== undefined };
    });
    if (isAltered !== limbs.some((limb) => limb.isAltered)) continue;
    const joint = picked(ellipses, random);
    const words = limbs.map((limb) => limb.words).join(joint);
    const places = placesOfLimbs(limbs, sentences, stream);
    return {
      kind: 'joined',
      way: joint,
      open: '「',
      words,
      close: '」',
      limbs,
      places,
      near: limbs.flatMap(({ source }) => stream.placesOf(stream.bare(source))),
      verdicts: isAltered ? ['altered'] : ['exact', 'marks'],
    };
  }
}

/** Clauses of a sentence, in their order, that do not stand side by side. */
function limbsOf(words: string, count: number, random: () => number): string[] {
  const clauses = words.split(/[，；。：]/).filter((clause) => clause !== '' && !/[“”‘’（）《》]/.test(clause));
  const chosen = shuffled(
    clauses.map((_, at) => at),
    random,
  )
    .slice(0, count)
    .sort((a, b) => a - b);
  if (chosen.some((at, index) => index > 0 && at === (chosen[index - 1] ?? 0) + 1)) return [];
  return chosen.map((at) => clauses[at] ?? '');
}

/** The ranges from a place of the first limb to one of the last that stands behind it in the same work. */
function placesOfLimbs(limbs: readonly SampleLimb[], sentences: KnownReport['sentences'], stream: Stream): string[] {
  const order = new Map(sentences.map(({ id }, at) => [id, at]));
  const [from = [], to = []] = [limbs[0], limbs.at(-1)].map((limb) => stream.placesOf(stream.bare(limb?.source ?? '')));
  return from.flatMap((one) =>
    to.flatMap((other) => {
      const { first = one } = parseRange(one) ?? {};
      const { last = other } = parseRange(other) ?? {};
      const isBehind = (order.get(first) ?? 0) <= (order.get(last) ?? 0);
      return isBehind && workOf(first) === workOf(last) ? [formatRange({ first, last })] : [];
    }),
  );
}

function foreignSample(kind: 'foreign' | 'near', words: string, random: () => number): Sample {
  return { kind, way: kind, ...(disguises['printed'] ?? never)(words, random), limbs: [], places: [], near: [], verdicts: ['absent'] };
}

function never(): never {
  throw new Error('There is no such way.');
}
