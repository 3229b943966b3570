import type { Edition } from '#edition/types.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Figure } from './figures-of.ts';
import { figuresById } from './figures-of.ts';

/** A result beside its targets for the same measure in the same unit; places are shares of the width, each pair to its own scale. */
export interface Pair {
  result: Figure;
  at: number;
  targets: readonly { figure: Figure; at: number }[];
  caution: Bilingual;
}

/** The greatest value of a pair stands here, so that what is open above it has room. */
const last = 0.78;

/** Returns the pairs of result and target of a report whose words still stand in it. */
export function pairsOf(edition: Edition): Pair[] {
  const figures = figuresById(edition);
  return edition.figures.pairs.flatMap(({ result: id, targets: ids, caution }): Pair[] => {
    const result = figures.get(id);
    const targets = ids.flatMap((target) => figures.get(target) ?? []);
    if (!result || targets.length === 0) return [];
    const greatest = Math.max(...[result, ...targets].map(valueOf));
    const at = (figure: Figure): number => (greatest === 0 ? 0 : (valueOf(figure) / greatest) * last);
    return [{ result, at: at(result), targets: targets.map((figure) => ({ figure, at: at(figure) })), caution }];
  });
}

/** Returns the ids of the figures that stand in one pair with each. */
export function pairedWith(edition: Edition): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pairsOf(edition).flatMap(({ result, targets }) => {
      const ids = [result.id, ...targets.map(({ figure }) => figure.id)];
      return ids.map((id): [string, string[]] => [id, id === result.id ? ids.slice(1) : [result.id]]);
    }),
  );
}

function valueOf({ ends: [value] }: Figure): number {
  return typeof value === 'number' ? value : 0;
}
