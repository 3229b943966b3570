import type { LedgerFigure } from '#schemas/figures.ts';

/** Returns a figure of a ledger of which only some words count, all else as simple as may be: what drawings are tried on. */
export function sampleFigure(name: string, zh: string, more: Partial<LedgerFigure> = {}): LedgerFigure {
  return {
    id: name,
    sentence: name.slice(0, name.lastIndexOf('.f')),
    from: 0,
    to: zh.length,
    words: { zh },
    number: { zh },
    measure: { zh: '某', en: 'some' },
    comparator: '=',
    kind: 'count',
    concepts: [],
    same: [],
    ...more,
  };
}
