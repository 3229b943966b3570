import type { InterchangeFormat } from './format.ts';
import { tei } from './tei/tei.ts';

/** Every format that programs of translators and researchers read, in the order in which they are offered. */
export const interchangeFormats: readonly InterchangeFormat[] = [tei];
