import { numberIn } from './number-formats.ts';
import type { Level, List } from './numbering.ts';

/** A number as it is printed before a paragraph, with what parts it from the words; `unknown` is a form not known here. */
export interface Label {
  text: string;
  gap: string;
  unknown: string | undefined;
}

/** Counts the numbered paragraphs of a text. */
export class Counters {
  readonly #values = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Counts one more paragraph at a level of a list, and returns its number. */
  next(list: List, at: number): Label | undefined {
    const level = list.levels[at];
    if (!level) return undefined;
    const values = this.#values.get(list.key) ?? [];
    this.#values.set(list.key, values);
    const name = `${list.id}/${at}`;
    const begins = list.starts[at] !== undefined && !this.#begun.has(name);
    this.#begun.add(name);
    const now = values[at];
    values[at] = begins || now === undefined ? startOf(list, at) : now + 1;
    for (let upper = 0; upper < at; upper += 1) values[upper] ??= startOf(list, upper);
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || at < restart) values[deeper] = undefined;
    }
    return level.isHidden ? undefined : toLabel(list, level, values);
  }
}

const startOf = (list: List, at: number): number => list.starts[at] ?? list.levels[at]?.start ?? 1;

function toLabel(list: List, level: Level, values: readonly (number | undefined)[]): Label | undefined {
  let unknown: string | undefined;
  const text =
    level.format === 'bullet'
      ? '•'
      : level.text.replace(/%([1-9])/g, (_, digit) => {
          const index = Number(digit) - 1;
          const value = values[index];
          if (value === undefined) return '';
          const format = list.levels[index]?.format ?? 'decimal';
          const said = numberIn(level.isLegal && format !== 'none' ? 'decimal' : format, value);
          if (said === undefined) unknown = format;
          return said ?? String(value);
        });
  if (text === '') return undefined;
  // After a wide mark no space is seen; after others even a number without a gap needs one, for 1. and 5G are not 1.5G.
  const isWide = /[\p{Script=Han}\u3000-\u303f\u3200-\u32ff\uff00-\uff60\u2460-\u24ff]$/u.test(text.trimEnd());
  return { text: text.trimEnd(), gap: isWide && level.suffix !== 'space' ? '' : ' ', unknown };
}
