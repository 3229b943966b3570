import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GlossaryData } from '#schemas/glossary-data.ts';
import type { ReportData } from '#schemas/data.ts';
import { readProjects } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { readTermbase } from '../../termbase.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';

const site = builtSite();
const read = (path: string): unknown => JSON.parse(readFileSync(join(site.folder, path), 'utf8'));
const glossary = read('data/glossary.json') as GlossaryData;
const termbase = new Map(readTermbase().map((entry) => [entry.slug, entry]));
const [report] = readProjects();
const { sentences } = read(`data/${report?.slug ?? ''}.json`) as ReportData;

test('the glossary has an entry for every concept that is no draft', () => {
  expect(glossary.map(({ id }) => id)).toEqual(
    [...termbase.values()]
      .filter(({ draft }) => !draft)
      .map(({ slug }) => slug)
      .sort(),
  );
});

test('the mentions of every entry are the sentences that hold one of its words', () => {
  const wrong = glossary.filter(({ id, zh, mentions }) => {
    const only = termbase.get(id)?.only;
    const counted = sentences.filter(
      (sentence) => zh.variants.some((words) => sentence.zh.split(words).length > 1) && (!only || only.includes(sentence.id)),
    );
    return counted.map((sentence) => sentence.id).join() !== mentions.join();
  });
  none(wrong.map(({ id }) => id));
});

test('every entry lists its mentions on its page in both languages, each with its address', () => {
  const pages = new Map(pagesOf(site).map((page) => [`${site.base}${page.path}`, page]));
  const wrong = glossary.flatMap(({ id, mentions, urls }) =>
    Object.values(urls)
      .filter((url) => {
        const lines =
          pages
            .get(url)
            ?.tags.filter(({ name, attributes }) => name === 'a' && (attributes.get('class') ?? '').split(' ').includes('k-line')) ?? [];
        const listed = new Set(lines.map(({ attributes }) => (attributes.get('href') ?? '').split('#')[1]));
        return mentions.some((key) => !listed.has(key)) || listed.size !== mentions.length;
      })
      .map((url) => `${id}: ${url}`),
  );
  none(wrong);
});

test('every entry has definitions, mentions, and a source or the word that there is none', () => {
  const poor = glossary.filter(
    ({ zh, en, mentions, sources, unsourced }) =>
      !zh.definition || !en.definition || mentions.length === 0 || (sources.length === 0 && !unsourced),
  );
  none(poor.map(({ id }) => id));
});

test('a term leads to its entry once on every page, in each language', () => {
  const twice = pagesOf(site)
    .filter(({ path }) => /^(zh|en)\/[^/]+\/[rs][\d.]*\/$/.test(path))
    .flatMap(({ path, tags }) => {
      const terms = tags
        .filter(({ name, attributes }) => name === 'a' && attributes.get('class') === 't')
        .map(({ attributes }) => attributes.get('href') ?? '');
      return [...new Set(terms)].filter((href) => terms.filter((other) => other === href).length > 2).map((href) => `${path}: ${href}`);
    });
  none(twice);
});
