import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { changesOf } from '#edition/changes.ts';
import type { Edition } from '#edition/types.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { toFeed } from './feed.ts';

const urls = urlsOf({ origin: 'https://site.example', base: '/sub/' });
const words = (zh: string, en: string): Pick<Edition['releases'][number], 'zh' | 'en'> => ({ zh: { 'r.s0': zh }, en: { 'r.s0': en } });
const edition: Edition = {
  ...sampleEdition({ text: '报告\n（2018年8月1日）\n某人\n　　一、做事\n　　要做。' }),
  releases: [
    { version: '1.0.0', date: '2026-01-02', ...words('甲', 'a') },
    { version: '1.1.0', date: '2026-03-04', ...words('乙', 'a') },
  ],
};
const textsOf = (feed: string, name: string): string[] =>
  DomUtils.getElementsByTagName(name, parseDocument(feed, { xmlMode: true })).map((element) => DomUtils.textContent(element));

test('a feed has every published edition, the newest first, and is as new as that one', () => {
  const feed = toFeed([edition], edition, 'en', urls);
  expect(textsOf(feed, 'updated')).toEqual(['2026-03-04T00:00:00Z', '2026-03-04T00:00:00Z', '2026-01-02T00:00:00Z']);
  expect(textsOf(feed, 'entry')).toHaveLength(changesOf(edition).filter(({ version }) => version !== undefined).length);
  expect(new Set(textsOf(feed, 'id')).size).toBe(3);
});

test('an edition names each sentence that it changed, by language, with its address', () => {
  const [entry = ''] = textsOf(toFeed([edition], edition, 'zh', urls), 'content');
  expect(entry).toContain('原文有改动的句子：R s0');
  expect(entry).not.toContain('译文有改动');
  expect(toFeed([edition], edition, 'zh', urls)).toContain('href="https://site.example/sub/zh/sample/r/#r.s0"');
});

test('what identifies an edition does not change with the place of the site', () => {
  const ids = (origin: string | undefined): string[] => textsOf(toFeed([edition], edition, 'en', urlsOf({ origin, base: '/' })), 'id');
  expect(ids('https://else.example')).toEqual(ids(undefined));
});

test('without any edition the feed is as old as the words', () => {
  expect(textsOf(toFeed([{ ...edition, releases: [] }], edition, 'en', urls), 'updated')).toEqual([
    `${edition.info.edition.date}T00:00:00Z`,
  ]);
});

test('names are never markup', () => {
  const name = '<b>&“" \u0001';
  const hostile = { ...edition, info: { ...edition.info, name: { zh: name, en: name } } };
  const [, title = ''] = textsOf(toFeed([hostile], hostile, 'en', urls), 'title');
  expect(title).toContain('<b>&“" \uFFFD');
});
