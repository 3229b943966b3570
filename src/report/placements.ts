import type { VFile } from 'vfile';
import { numberedId } from '#address/assign.ts';
import type { Declared } from './declared.ts';
import type { Line } from './from-text.ts';
import type { Unit, Work } from './types.ts';

/** Where an editor declared paragraphs to stand. */
export interface Placements {
  /** Returns the unit that a paragraph is to stand under; undefined where nothing is declared of it. Fails where there is no such unit. */
  unitOf: (line: Line) => Unit | undefined;
  /** Warns of declared words with which no paragraph began so far, or several did. */
  warn: () => void;
}

/** Returns the placements that `declared` has, in works that are being filled. */
export function placementsOf(declared: Declared | undefined, works: readonly Work[], file: VFile): Placements {
  const found = new Map((declared?.placements ?? []).map(({ opens }) => [opens, 0]));
  const start = { line: 1, column: 1 };
  return {
    unitOf: (line) => {
      const placement = declared?.placements.find(({ opens }) => line.value.startsWith(opens));
      if (!placement) return undefined;
      found.set(placement.opens, (found.get(placement.opens) ?? 0) + 1);
      return (
        findUnit(works, placement.under) ??
        file.fail(
          `report.json places this paragraph under ${placement.under}, but no such unit is open in the text. Correct \`under\`.`,
          line.position,
          'report:placement-unknown',
        )
      );
    },
    warn: () => {
      for (const { opens, under } of declared?.placements ?? []) {
        const count = found.get(opens) ?? 0;
        if (count > 1) {
          file.message(
            `${count} paragraphs begin with “${opens}”, and report.json places each of them elsewhere, with what follows it. Give more of the words of the one that is meant.`,
            start,
            'report:placement-ambiguous',
          );
        } else if (count === 0) {
          file.message(
            `No paragraph begins with “${opens}”, which report.json places under ${under}. Correct or remove it there.`,
            start,
            'report:placement-unused',
          );
        }
      }
    },
  };
}

function findUnit(works: readonly Work[], id: string): Unit | undefined {
  const search = (unit: Unit, unitId: string): Unit | undefined => {
    if (unitId === id) return unit;
    for (const child of unit.children) {
      if (child.type !== 'division') continue;
      const found = search(child, numberedId(child.kind, child.number, unitId, unit.type === 'work' ? 'work' : unit.kind));
      if (found) return found;
    }
    return undefined;
  };
  for (const work of works) {
    const found = search(work, work.id);
    if (found) return found;
  }
  return undefined;
}
