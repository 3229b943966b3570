import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { workNames } from '#edition/printed.ts';
import { citedOf } from '#export/cited.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { termsThroughout } from '#glossary/marks.ts';
import { popoversFor } from '#glossary/popover.ts';
import { locales } from '#i18n/locale.ts';
import { readingStrings } from '#i18n/reading.ts';
import { toAliasData, toChineseData, toEnglishData, toSearchEntry, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { toFigureData } from '#search/encode/figures.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { urls } from '#site/urls.ts';

/** One file beside the pages of the report. */
export async function getStaticPaths() {
  return (await getContent()).editions.map((edition) => ({ params: { report: edition.slug }, props: { edition } }));
}

/** What the scripts of the file of a report read, by its path on the site: the data of the search, of this report alone, what is said of terms, and how its works are cited. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const { glossary } = await getContent();
  return compactJson({ ...searchFiles(edition, glossary), ...wordsOf(edition, glossary), 'cite.json': citeData(edition) });
};

function searchFiles(edition: Edition, { concepts, published }: Glossary): Record<string, unknown> {
  const [editions, all] = [[edition], [...concepts.values()]];
  return {
    'search/zh.json': toChineseData(editions, all),
    'search/en.json': toEnglishData(editions, all),
    'search/terms.json': toTermsData(editions, all, []),
    'search/aliases.json': toAliasData(editions, all),
    'search/sound.json': toSoundData(editions, all, []),
    'search/quotation.json': toQuotationData(editions, edition.slug),
    'search/figures.json': toFigureData(editions),
    ...Object.fromEntries(published.map((concept) => [`search/entries/${concept.slug}.json`, toSearchEntry(concept)])),
  };
}

function wordsOf(edition: Edition, glossary: Glossary): Record<string, unknown> {
  const terms = termsThroughout(edition, glossary);
  return Object.fromEntries(
    locales.flatMap((locale) => [
      [`${locale}/words.json`, readingStrings(locale)],
      [`${locale}/terms.json`, popoversFor(terms, locale, glossary)],
    ]),
  );
}

function citeData(edition: Edition): unknown {
  const cited = edition.works.map((work) => [work.id, Object.fromEntries(locales.map((locale) => [locale, citedOf(edition, work, locale, urls)]))]);
  return { names: workNames(edition), works: Object.fromEntries(cited) };
}
