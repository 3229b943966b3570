import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toZip } from '../../zip.ts';
import { pairsOf } from '../pairs.ts';
import { sampleConcept, sampleSource } from '../sample-source.ts';
import { contextsOf } from './contexts.ts';
import { toOmegatProject } from './project.ts';
import { sourceFilesOf, toSourceText } from './source-text.ts';

const text = '标题\n一、总结\n同志们！甲。\n乙。\n二、总结\n同志们！丙。';
const { edition } = sampleSource({ text });
const english = (words: (id: string, zh: string) => string | null): Record<string, string | null> =>
  Object.fromEntries([...edition.segments.values()].map(({ id, zh }) => [id, words(id, zh)]));

const fileIn = (project: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(project.get(`sample-1.0.0/${path}`));

test('sentences stand between empty lines, paragraphs and headings between two', () => {
  expect(sourceFilesOf(edition).map((file) => [file.name, toSourceText(file)])).toEqual([
    ['r.utf8', '标题\n\n\n一、总结\n\n\n同志们！\n\n甲。\n\n\n乙。\n\n\n二、总结\n\n\n同志们！\n\n丙。\n'],
  ]);
});

test('a sentence that holds a tab or a sign of control is still one line', () => {
  const [file] = sourceFilesOf(sampleSource({ text: '标题\n甲\t\u0001乙。' }).edition);
  expect(file && toSourceText(file)).toMatch(/^标题\n\n\n甲[^\p{Cc}]+乙。\n$/u);
});

test('the project has its folders, and names files after report, glossary and edition', () => {
  const project = toOmegatProject(sampleSource({ text, en: english((id) => id) }));
  expect([...project.keys()].toSorted()).toEqual(
    ['README.txt', 'glossary/glossary-1.0.0.utf8', 'omegat.project', 'omegat/', 'source/r.utf8', 'target/', 'tm/auto/sample-1.0.0.tmx'].map(
      (path) => `sample-1.0.0/${path}`,
    ),
  );
  expect(project.get('sample-1.0.0/target/')).toHaveLength(0);
});

test('places of the same words are told apart where their translations differ, by nothing else, at the ends of a file too', () => {
  const repeated = '同志们！\n一、总结\n同志们！甲。\n同志们！';
  const ids = [...sampleSource({ text: repeated }).edition.segments.keys()];
  const source = sampleSource({ text: repeated, en: Object.fromEntries(ids.map((id) => [id, id])) });
  const tmx = parseDocument(fileIn(toOmegatProject(source), 'tm/auto/sample-1.0.0.tmx'), { xmlMode: true });
  const told = DomUtils.getElementsByTagName('tu', tmx).filter(({ attribs }) => attribs['tuid'] === undefined);
  const propertiesOf = (unit: (typeof told)[number]): [string | undefined, string][] =>
    DomUtils.getElementsByTagName('prop', unit).map((prop) => [prop.attribs['type'], DomUtils.textContent(prop)]);
  expect(told.map(propertiesOf)).toEqual([
    [
      ['file', 'r.utf8'],
      ['prev', ''],
      ['next', '一、总结'],
    ],
    [
      ['file', 'r.utf8'],
      ['prev', '一、总结'],
      ['next', '甲。'],
    ],
    [
      ['file', 'r.utf8'],
      ['prev', '甲。'],
      ['next', ''],
    ],
  ]);
});

test('where the same words are always translated alike, or not at all, no place is told apart', () => {
  const alike = sampleSource({ text, en: english((_, zh) => zh) });
  expect(contextsOf(sourceFilesOf(alike.edition)).size).toBe(0);
  const once = sampleSource({ text, en: english((id) => (id === 'r1.a.s1' ? 'Comrades!' : null)) });
  expect(contextsOf(sourceFilesOf(once.edition)).size).toBe(0);
});

test('a report of which nothing is translated is a project all the same', () => {
  const source = sampleSource({ text }, [sampleConcept('jia', '甲', 'A')]);
  expect(pairsOf(source.edition)).toEqual([]);
  const project = toOmegatProject(source);
  expect(fileIn(project, 'source/r.utf8')).toContain('丙。');
  expect(fileIn(project, 'tm/auto/sample-1.0.0.tmx')).not.toContain('<tu ');
  expect(fileIn(project, 'glossary/glossary-1.0.0.utf8')).toContain('甲\tA');
});

test('what is said of the project names its files in both languages, and an address only where the site has one', () => {
  const readme = fileIn(toOmegatProject(sampleSource({ text }, [], 'https://reader.example')), 'README.txt');
  expect(readme.startsWith('\uFEFF')).toBe(true);
  expect(readme.match(/sample-1\.0\.0\.tmx/g)).toHaveLength(2);
  expect(readme).toContain('https://reader.example/id/sample/');
  expect(fileIn(toOmegatProject(sampleSource({ text })), 'README.txt')).not.toContain('/id/');
});

test('the same report gives the same archive', () => {
  const make = (): Uint8Array => toZip(toOmegatProject(sampleSource({ text, en: english((id) => id) })));
  expect(make()).toEqual(make());
});
