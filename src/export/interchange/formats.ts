import { anki } from './anki.ts';
import type { InterchangeFormat } from './format.ts';
import { skosFormats } from './skos.ts';

/** Every format that programs of translators and researchers read, in the order in which they are offered. */
export const interchangeFormats: readonly InterchangeFormat[] = [...skosFormats, anki];
