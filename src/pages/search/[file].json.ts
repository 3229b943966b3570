import type { APIContext } from 'astro';
import { toAliasData, toChineseData, toEnglishData, toNames, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { toFigureData } from '#search/encode/figures.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import type { Content } from '#site/content.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { isSearchedAsMany } from '#site/search-form.ts';
import { getTopics } from '#site/topics.ts';

type Make = (content: Content) => unknown;

const conceptsOf = ({ glossary }: Content): Parameters<typeof toNames>[1] => [...glossary.concepts.values()];

/** What both forms of the search have. */
const always: Record<string, Make> = {
  figures: ({ editions }) => toFigureData(editions),
  terms: async (content) => toTermsData(content.editions, conceptsOf(content), await getTopics()),
};

/** The texts of a few reports, each file whole. */
const whole: Record<string, Make> = {
  aliases: (content) => toAliasData(content.editions, conceptsOf(content)),
  en: (content) => toEnglishData(content.editions, conceptsOf(content)),
  quotation: ({ editions, home }) => toQuotationData(editions, home.slug),
  sound: async (content) => toSoundData(content.editions, conceptsOf(content), await getTopics()),
  zh: (content) => toChineseData(content.editions, conceptsOf(content)),
};

/** What many reports have beside their texts, which the build writes: of headings only those of the home report are found by sound. */
const many: Record<string, Make> = {
  'names.zh': (content) => toNames(content.editions, conceptsOf(content), 'zh'),
  'names.en': (content) => toNames(content.editions, conceptsOf(content), 'en'),
  sound: async (content) => toSoundData(content.editions, conceptsOf(content), await getTopics(), [content.home]),
};

/** The files of the search that do not grow with every page of the text, or all of them where the reports are few. */
export async function getStaticPaths() {
  const files = { ...always, ...((await isSearchedAsMany()) ? many : whole) };
  return Object.entries(files).map(([file, make]) => ({ params: { file }, props: { make } }));
}

/** One of these files. */
export async function GET({ props }: APIContext<{ make: Make }>): Promise<Response> {
  return compactJson(await props.make(await getContent()));
}
