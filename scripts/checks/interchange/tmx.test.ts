import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import type { Source } from '#export/interchange/format.ts';
import { contextsOf } from '#export/interchange/omegat/contexts.ts';
import { toSettings } from '#export/interchange/omegat/settings.ts';
import { sourceFilesOf } from '#export/interchange/omegat/source-text.ts';
import { pairsOf } from '#export/interchange/pairs.ts';
import { sampleSource } from '#export/interchange/sample-source.ts';
import { bareLanguages, fullLanguages } from '#export/interchange/languages.ts';
import { toTmx } from '#export/interchange/tmx.ts';
import { readSources } from '../../interchange-source.ts';
import { root } from '../../root.ts';
import { samples } from '../laws/corpus.ts';
import { none } from '../none.ts';
import { broughtByOmegat, hasOmegat, translatedByOmegat } from './omegat.ts';
import { hasToolkit, readByToolkit } from './toolkit.ts';
import { foundByDtd, foundByXmllint, hasXmllint } from './xml-checkers.ts';

const sources = readSources(siteAddress({ SITE_URL: 'https://reader.example/' }));
const ours = readFileSync(join(root, 'src/export/interchange/schemas/tmx14.dtd'), 'utf8');

beforeAll(() => {
  if (!hasXmllint) console.warn('xmllint is not on this machine: translation memories are tried with a checker of npm alone.');
  if (!hasOmegat) console.warn('OmegaT is not on this machine: no program translates with the memories.');
  if (!hasToolkit) console.warn('The Translate Toolkit is not on this machine: it reads none of the memories.');
});

/** What checkers find by our definition, and by that which OmegaT brings. */
function found(tmx: string): string[] {
  const theirs = hasOmegat ? broughtByOmegat('schemas/tmx14.dtd') : ours;
  return [...foundByDtd(tmx, ours), ...foundByDtd(tmx, theirs), ...(hasXmllint ? foundByXmllint(tmx, theirs) : [])];
}

describe.each([fullLanguages, bareLanguages])('the memory from $zh to $en', (languages) => {
  test('has every sentence that is translated, and is valid', () => {
    for (const source of sources) {
      const tmx = toTmx(source, languages);
      none(found(tmx));
      expect(tmx.match(/(?<=<tu tuid=")[^"]*/g) ?? []).toEqual(
        [...source.edition.segments.values()].filter(({ en }) => en).map(({ id }) => id),
      );
    }
  });

  test('is read sign by sign by the Translate Toolkit', () => {
    if (!hasToolkit) return;
    for (const source of sources) {
      expect(readByToolkit(toTmx(source, languages))).toEqual(pairsOf(source.edition).map(({ zh, en }) => [zh, en]));
    }
  });

  test('lets OmegaT translate every sentence as we do', () => {
    if (!hasOmegat) return;
    for (const source of sources) {
      const pairs = pairsOf(source.edition);
      const translated = translatedByOmegat({
        'omegat.project': toSettings(languages),
        'omegat/': '',
        'glossary/': '',
        'target/': '',
        'source/text.utf8': pairs.map(({ zh }) => zh).join('\n\n'),
        'tm/auto/memory.tmx': toTmx(source, languages),
      });
      expect(translated.get('text.utf8')?.split('\n\n')).toEqual(pairs.map(({ en }) => en));
    }
  });
});

/** A report as if it were translated, each of its sentences by the words given. */
function asTranslated(text: string, words: (id: string) => string): Source {
  const ids = [...sampleSource({ text }).edition.segments.keys()];
  return sampleSource({ text, en: Object.fromEntries(ids.map((id) => [id, words(id)])) });
}

test('the memory of every sample report is valid, whatever its words are, on a site without an address too', () => {
  for (const { bytes, declared } of samples) {
    if (declared) continue;
    const source = asTranslated(new TextDecoder().decode(bytes), (id) => `<seg>&${id}; \u0000\t=1+1 ]]> \uDC00`);
    none(found(toTmx(source, fullLanguages)));
  }
});

test('a memory that tells places apart is valid by the whole definition', () => {
  if (!hasOmegat) return;
  const source = asTranslated('标题\n一、甲\n同志们！甲。\n二、乙\n同志们！乙。', (id) => id);
  const contexts = contextsOf(sourceFilesOf(source.edition));
  expect(contexts.size).toBe(2);
  none(foundByDtd(toTmx(source, fullLanguages, contexts), broughtByOmegat('schemas/tmx14.dtd')));
});

test('the checkers find what is planted', () => {
  const tmx = toTmx(
    asTranslated('标题\n甲。', (id) => id),
    fullLanguages,
  );
  none(found(tmx));
  for (const [whole, broken] of [
    [' srclang="zh-CN"', ''],
    ['segtype="sentence"', 'segtype="line"'],
    ['<seg>', '<seg><b/>'],
    ['<tuv xml:lang="zh-CN">', '<tuv>'],
    ['</body>', ''],
    ['r.s0', '\u0001'],
  ] as const) {
    const planted = tmx.replace(whole, broken);
    expect(planted).not.toBe(tmx);
    expect(foundByDtd(planted, ours), broken).not.toEqual([]);
    if (hasXmllint) expect(foundByXmllint(planted, ours), broken).not.toEqual([]);
  }
});

test('the same report gives the same bytes', () => {
  const [first] = sources;
  const [again] = readSources(siteAddress({ SITE_URL: 'https://reader.example/' }));
  expect(toTmx(again, fullLanguages)).toBe(toTmx(first, fullLanguages));
});
