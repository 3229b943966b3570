import { currentIdOf } from '#edition/ended.ts';
import type { Edition, Segment } from '#edition/types.ts';
import type { LedgerFigure } from '#schemas/figures.ts';

/** A stretch of words, by its offsets in UTF-16 code units. */
export interface Stretch {
  from: number;
  to: number;
}

/** One figure of a report as it stands in its sentence now. */
export interface Figure extends Omit<LedgerFigure, 'sentence' | 'value' | 'values' | 'same'> {
  segment: Segment;
  /** Its value, or the two ends of its range. */
  ends: readonly [number | string, (number | string)?];
  /** Where the number stands within the words of each language. */
  numberAt: { zh: Stretch; en: Stretch | undefined };
  /** The figures elsewhere in the text that say the same. */
  same: readonly string[];
}

const made = new WeakMap<Edition, readonly Figure[]>();

/** Returns the figures of a report whose words its sentences still say, in the order of the text; made once for all pages. */
export function figuresOf(edition: Edition): readonly Figure[] {
  const figures = made.get(edition) ?? collect(edition);
  made.set(edition, figures);
  return figures;
}

/** Returns whether a report has a ledger of figures. */
export function hasFigures(edition: Edition): boolean {
  return figuresOf(edition).length > 0;
}

const byId = new WeakMap<Edition, ReadonlyMap<string, Figure>>();

/** Returns the figures of a report by their ids; made once for all pages. */
export function figuresById(edition: Edition): ReadonlyMap<string, Figure> {
  const figures = byId.get(edition) ?? new Map(figuresOf(edition).map((figure) => [figure.id, figure]));
  byId.set(edition, figures);
  return figures;
}

/** Returns where the words of a figure of the ledger stand now; undefined where its sentence does not say them any more. */
export function placeOfFigure(
  edition: Edition,
  { sentence, from, words }: Pick<LedgerFigure, 'sentence' | 'from' | 'words'>,
): { segment: Segment; from: number } | undefined {
  const id = currentIdOf(edition, sentence);
  const segment = id === undefined ? undefined : edition.segments.get(id);
  if (!segment) return undefined;
  const at = segment.zh.startsWith(words.zh, from) ? from : segment.zh.indexOf(words.zh);
  return at < 0 ? undefined : { segment, from: at };
}

/** Returns where the words of a figure stand in an English sentence, piece by piece; undefined where it does not say them. */
export function piecesIn(english: string, words: string): Stretch[] | undefined {
  let at = 0;
  const pieces: Stretch[] = [];
  for (const piece of words.split(' … ')) {
    const from = english.indexOf(piece, at);
    if (from < 0) return undefined;
    at = from + piece.length;
    pieces.push({ from, to: at });
  }
  return pieces;
}

function collect(edition: Edition): Figure[] {
  const order = new Map([...edition.segments.keys()].map((id, index) => [id, index]));
  const groups = sameGroups(edition.figures.figures);
  return edition.figures.figures
    .flatMap((figure): Figure[] => {
      const { sentence, value, values, words, number, ...rest } = figure;
      const placed = placeOfFigure(edition, { sentence, from: figure.from, words });
      const numberAt = stretchOf(words.zh, number.zh);
      if (!placed || !numberAt) return [];
      const { segment, from } = placed;
      const isTold = words.en !== undefined && segment.en !== undefined && piecesIn(segment.en, words.en) !== undefined;
      const told = isTold ? words : { zh: words.zh };
      return [
        {
          ...rest,
          words: told,
          number,
          segment,
          from,
          to: from + words.zh.length,
          ends: values ?? [value ?? 0],
          numberAt: { zh: numberAt, en: stretchOf(told.en, number.en) },
          same: groups.get(figure.id) ?? [],
        },
      ];
    })
    .sort((a, b) => (order.get(a.segment.id) ?? 0) - (order.get(b.segment.id) ?? 0) || numberFrom(a) - numberFrom(b));
}

function numberFrom({ from, numberAt }: Figure): number {
  return from + numberAt.zh.from;
}

function stretchOf(words: string | undefined, part: string | undefined): Stretch | undefined {
  const from = words === undefined || part === undefined ? -1 : words.indexOf(part);
  return from < 0 || part === undefined ? undefined : { from, to: from + part.length };
}

/** The ids that say the same as each, whichever of them says so. */
function sameGroups(figures: readonly LedgerFigure[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { id, same } of figures) {
    const joined = new Set([id, ...same].flatMap((one) => [one, ...(groups.get(one) ?? [])]));
    for (const one of joined) groups.set(one, joined);
  }
  const order = figures.map(({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, order.filter((one) => one !== id && group.has(one))]));
}
