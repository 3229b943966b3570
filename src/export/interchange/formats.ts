import type { InterchangeFormat } from './format.ts';
import { omegatGlossary } from './glossary-utf8.ts';
import { omegatProject } from './omegat/project.ts';
import { tbxFormats } from './tbx/tbx.ts';
import { tmxFormats } from './tmx.ts';

/** Every format that programs of translators and researchers read, in the order in which they are offered. */
export const interchangeFormats: readonly InterchangeFormat[] = [...tmxFormats, ...tbxFormats, omegatGlossary, omegatProject];
