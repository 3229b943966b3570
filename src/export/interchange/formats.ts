import type { InterchangeFormat } from './format.ts';
import { anki } from './anki.ts';
import { omegatGlossary } from './glossary-utf8.ts';
import { omegatProject } from './omegat/project.ts';
import { npmPackage } from './package/package.ts';
import { skosFormats } from './skos.ts';
import { tables } from './tables/formats.ts';
import { tbxFormats } from './tbx/tbx.ts';
import { tei } from './tei/tei.ts';
import { terms } from './terms.ts';
import { tmxFormats } from './tmx.ts';

/** Every format that programs of translators and researchers read, in the order in which they are offered. */
export const interchangeFormats: readonly InterchangeFormat[] = [
  ...tmxFormats,
  ...tbxFormats,
  omegatGlossary,
  ...terms,
  omegatProject,
  tei,
  ...skosFormats,
  ...tables,
  anki,
  npmPackage,
];
