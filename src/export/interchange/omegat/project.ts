import type { InterchangeFormat, Source } from '../format.ts';
import { omegatGlossary, toOmegatGlossary } from '../glossary-utf8.ts';
import { fileNameOf, sourceOf } from '../identity.ts';
import { fullLanguages } from '../languages.ts';
import { toTmx } from '../tmx.ts';
import { contextsOf } from './contexts.ts';
import { toReadme } from './readme.ts';
import { toSettings } from './settings.ts';
import { sourceFilesOf, toSourceText } from './source-text.ts';

/**
 * Returns a report as a project of OmegaT, in a folder of its own: the Chinese text, the translation as a memory where
 * OmegaT fills in what agrees to the sign, and the glossary. The folders into which OmegaT writes are there, though empty:
 * it opens no project without them.
 */
export function toOmegatProject(source: Source): Map<string, Uint8Array> {
  const { edition } = source;
  const glossary = sourceOf(omegatGlossary, source);
  const texts = sourceFilesOf(edition);
  const files: Readonly<Record<string, string>> = {
    'README.txt': toReadme(source),
    'omegat.project': toSettings(fullLanguages),
    ...Object.fromEntries(texts.map((text) => [`source/${text.name}`, toSourceText(text)])),
    [`tm/auto/${fileNameOf({ of: 'report', ending: '.tmx' }, edition)}`]: toTmx(source, fullLanguages, contextsOf(texts)),
    [`glossary/${fileNameOf(omegatGlossary, glossary.edition)}`]: toOmegatGlossary(glossary),
    'omegat/': '',
    'target/': '',
  };
  const folder = fileNameOf({ of: 'report', ending: '' }, edition);
  return new Map(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, new TextEncoder().encode(text)]));
}

/** A project of OmegaT, which opens as it is. */
export const omegatProject: InterchangeFormat = {
  name: 'omegat',
  of: 'report',
  ending: '.omegat.zip',
  needsTranslation: false,
  make: toOmegatProject,
};
