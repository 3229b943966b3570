import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { usualRendering } from '#export/interchange/usual-rendering.ts';
import { stringsInText, withoutQuotes } from '#export/interchange/chinese-strings.ts';
import type { Source } from '#export/interchange/format.ts';
import { toOmegatGlossary } from '#export/interchange/glossary-utf8.ts';
import { toOmegatProject } from '#export/interchange/omegat/project.ts';
import { sourceFilesOf } from '#export/interchange/omegat/source-text.ts';
import { sampleSource } from '#export/interchange/sample-source.ts';
import { toZip } from '#export/zip.ts';
import { readSources } from '../../interchange-source.ts';
import { samples } from '../laws/corpus.ts';
import { inFolder } from './in-folder.ts';
import { foundByOmegat, hasOmegat, readByOmegat, translatedByOmegat } from './omegat.ts';

const sources = readSources(siteAddress({ SITE_URL: 'https://reader.example/' }));
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

beforeAll(() => {
  if (!hasOmegat) console.warn('OmegaT is not on this machine: it opens neither the project nor the glossary.');
  if (!hasUnzip) console.warn('unzip is not on this machine: the archive is unpacked by what packed it.');
});

/** The files of an archive, unpacked, by their paths within its one folder; an empty folder ends with a slash. */
function unpacked(zip: Uint8Array): Record<string, Uint8Array> {
  const files = hasUnzip ? unpackedByUnzip(zip) : unzipSync(zip);
  const tops = new Set(Object.keys(files).map((path) => path.split('/')[0]));
  expect(tops.size).toBe(1);
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

function unpackedByUnzip(zip: Uint8Array): Record<string, Uint8Array> {
  return inFolder({ 'project.zip': zip, 'project/': '' }, (folder) => {
    const { status, stderr } = spawnSync('unzip', ['-q', 'project.zip', '-d', 'project'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`unzip did not unpack it:\n${stderr}`);
    return Object.fromEntries(
      readdirSync(join(folder, 'project'), { recursive: true, encoding: 'utf8' }).map((path) => {
        const isFolder = statSync(join(folder, 'project', path)).isDirectory();
        return isFolder ? [`${path}/`, new Uint8Array()] : [path, new Uint8Array(readFileSync(join(folder, 'project', path)))];
      }),
    );
  });
}

/** What OmegaT makes of the unpacked project of a report, sentence by sentence, and what it is to be. */
function translations(source: Source): { made: (string | undefined)[]; ours: (string | undefined)[]; ids: string[] } {
  const translated = translatedByOmegat(unpacked(toZip(toOmegatProject(source))));
  const files = sourceFilesOf(source.edition);
  const linesOf = (name: string): string[] => (translated.get(name) ?? '').split('\n').filter((line) => line !== '');
  return {
    made: files.flatMap(({ name }) => linesOf(name)),
    // Where nothing is translated OmegaT leaves the Chinese.
    ours: files.flatMap(({ segments }) => segments.map(({ words, en }) => en ?? words)),
    ids: files.flatMap(({ segments }) => segments.map(({ id }) => id)),
  };
}

test('OmegaT opens the project as it is unpacked, and makes our English of it, sentence by sentence', () => {
  if (!hasOmegat) return;
  for (const source of sources) {
    const { made, ours, ids } = translations(source);
    expect(ids).toEqual([...source.edition.segments.keys()]);
    expect(made).toEqual(ours);
  }
});

/** A report as if it were translated, each of its sentences by its own id. */
function asTranslated(text: string, isTranslated: (index: number) => boolean = () => true): Source {
  const ids = [...sampleSource({ text }).edition.segments.keys()];
  return sampleSource({ text, en: Object.fromEntries(ids.map((id, index) => [id, isTranslated(index) ? `<${id}> & %s {0} "` : null])) });
}

test('it tells apart what is said again and again, and leaves what is not translated', () => {
  if (!hasOmegat) return;
  const text = '同志们！\n一、总结\n同志们！甲。\n乙<b>&amp;</b>。\n二、总结\n同志们！丙。#丁。\n同志们！';
  const whole = translations(asTranslated(text));
  expect(whole.made).toEqual(whole.ours);
  const part = translations(asTranslated(text, (index) => index % 3 !== 1));
  expect(part.made).toEqual(part.ours);
  const none = translations(asTranslated(text, () => false));
  expect(none.made).toEqual(none.ours);
});

test('so it does in the sample report that says most things twice', () => {
  const text = samples
    .filter(({ declared }) => !declared)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .toSorted((one, other) => other.split('同志们！').length - one.split('同志们！').length)[0];
  if (!hasOmegat || text === undefined) return;
  const { made, ours } = translations(asTranslated(text));
  expect(made).toEqual(ours);
});

test('OmegaT reads a row for every string that means a concept, with the rendering to use', () => {
  if (!hasOmegat) return;
  const [source] = sources;
  const read = readByOmegat('glossary.utf8', toOmegatGlossary(source));
  const rows = source.glossary.published.flatMap((concept) =>
    stringsInText(concept).map((words) => ({ words, term: usualRendering(concept, words, source), slug: concept.slug })),
  );
  expect(read.map((entry) => [entry.source, entry.target])).toEqual(rows.map(({ words, term }) => [words, term]));
  for (const [index, { slug }] of rows.entries()) expect(read[index]?.comment).toContain(`/en/glossary/${slug}/`);
});

test('OmegaT finds a term in the text where it stands in quotation marks, and shows it once', () => {
  if (!hasOmegat) return;
  const [source] = sources;
  const places = source.glossary.published.flatMap((concept) =>
    concept.zh.variants
      .filter((words) => !stringsInText(concept).includes(words))
      .map((words) => {
        const place = [...source.edition.segments.values()].find(({ zh }) => zh.includes(words));
        return { words, concept, sentence: place?.zh ?? words };
      }),
  );
  expect(places.length).toBeGreaterThan(0);
  const sentences = [...new Set(places.map(({ sentence }) => sentence))];
  const found = foundByOmegat(toOmegatGlossary(source), sentences);
  for (const { words, concept, sentence } of places) {
    const alike = (found[sentences.indexOf(sentence)] ?? []).filter(
      (entry) => entry.target === usualRendering(concept, words, source) && withoutQuotes(entry.source) === withoutQuotes(words),
    );
    expect([words, alike.length]).toEqual([words, 1]);
  }
});

test('it would show a term twice that the glossary has with marks and without', () => {
  if (!hasOmegat) return;
  const sourcesOf = (glossary: string): string[][] =>
    foundByOmegat(glossary, ['推动“两山”转化。', '推动转化。']).map((entries) => entries.map((entry) => entry.source));
  expect(sourcesOf('两山\tA\tx\n“两山”\tA\ty\n')).toEqual([['“两山”', '两山'], []]);
  expect(sourcesOf('两山\tA\tx\n')).toEqual([['两山'], []]);
});

test('the reading finds what is planted: a tab in a field, and a line that is a comment', () => {
  if (!hasOmegat) return;
  const read = readByOmegat('glossary.utf8', '#甲\tA\tx\n乙\tB\tcut\there\n丙\n');
  expect(read).toEqual([{ source: '乙', target: 'B', comment: 'cut' }]);
});
