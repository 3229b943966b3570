import type { InterchangeFormat } from './format.ts';
import { npmPackage } from './package/package.ts';
import { tables } from './tables/formats.ts';
import { terms } from './terms.ts';

/** Every format that programs of translators and researchers read, in the order in which they are offered. */
export const interchangeFormats: readonly InterchangeFormat[] = [...terms, ...tables, npmPackage];
