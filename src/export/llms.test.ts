import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { hostile } from './hostile.ts';
import { toLlmsOf, toLlmsTxt } from './llms.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });

/** The kinds of all nodes in order, and the addresses of links; a bare address is one to GitHub without any mark. */
function read(markdown: string): { kinds: string[]; links: string[] } {
  const kinds: string[] = [];
  const links: string[] = [];
  visit(remark().use(remarkGfm).parse(markdown), (node) => {
    const [words] = node.type === 'link' ? node.children : [];
    if (words?.type === 'text' && node.type === 'link' && node.url.endsWith(words.value)) return;
    if (node.type !== 'text') kinds.push(node.type);
    if (node.type === 'link') links.push(node.url);
  });
  return { kinds, links };
}

function llmsOf(words: string): string {
  const edition = sampleEdition({ text: '题\n一、甲\n乙。', en: { 'r.s0': words, 'r1.s0': words } });
  const named = { ...edition, info: { ...edition.info, name: { zh: words, en: words } } };
  return toLlmsTxt([named], words, urls);
}

const plain = read(llmsOf('plain'));

test('it lists every page with both its languages', () => {
  expect(plain.links).toContain('https://reader.example/text/sample/r1.en.md');
  expect(llmsOf('plain')).toContain(
    '- R1: [一、甲](https://reader.example/text/sample/r1.zh.md) · [plain](https://reader.example/text/sample/r1.en.md)\n',
  );
});

test.each(hostile)('%j stays words in it', (words) => {
  expect(read(llmsOf(words))).toEqual(plain);
});

/** The index of a site of several reports, and what it has of each of them. */
function severalOf(count: number, words: string): { index: string; own: string[] } {
  const editions = Array.from({ length: count }, (_, at) => ({
    ...sampleEdition({ text: '题\n一、甲\n乙。', en: { 'r.s0': words, 'r1.s0': words } }),
    slug: `report-${at}`,
  })).map((edition) => ({ ...edition, info: { ...edition.info, name: { zh: words, en: words } } }));
  return { index: toLlmsTxt(editions, words, urls), own: editions.map((edition) => toLlmsOf(edition, words, urls)) };
}

test('of several reports the index names the file of each once and no page of them, and each file its own pages', () => {
  const { index, own } = severalOf(3, 'plain');
  const { links } = read(index);
  expect(links.filter((url) => url.endsWith('/llms.txt'))).toEqual(
    [0, 1, 2].map((at) => `https://reader.example/text/report-${at}/llms.txt`),
  );
  expect(links.filter((url) => url.endsWith('.md'))).toEqual([]);
  expect(read(own[1] ?? '').links).toEqual([
    ...['r', 'r1'].flatMap((id) => ['zh', 'en'].map((locale) => `https://reader.example/text/report-1/${id}.${locale}.md`)),
    'https://reader.example/data/report-1.json',
  ]);
});

test.each(hostile)('%j stays words among several', (words) => {
  const [given, expected] = [severalOf(2, words), severalOf(2, 'plain')];
  expect([given.index, ...given.own].map(read)).toEqual([expected.index, ...expected.own].map(read));
});
