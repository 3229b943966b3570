import type { DivisionKind } from '../types.ts';

/** The kinds of numbered units from the highest to the lowest. */
export const divisionKinds: readonly DivisionKind[] = ['part', 'section', 'measure'];
