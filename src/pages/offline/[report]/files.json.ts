import type { APIRoute } from 'astro';
import type { Edition } from '#edition/types.ts';
import { workNames } from '#edition/printed.ts';
import { citedOf } from '#export/cited.ts';
import { copiesOf } from '#export/copies.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { locales } from '#i18n/locale.ts';
import { readingStrings } from '#i18n/reading.ts';
import { toAliasData, toChineseData, toEnglishData, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { toFigureData } from '#search/encode/figures.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import { getContent } from '#site/content.ts';
import { compactJson } from '#site/json.ts';
import { ofEachReport } from '#site/kept.ts';
import { urls } from '#site/urls.ts';

/** One file beside the pages of the report. */
export async function getStaticPaths() {
  const { editions, home } = await getContent();
  const { reports } = copiesOf(editions, home);
  return ofEachReport((edition) => (reports.includes(edition) ? [{ params: { report: edition.slug }, props: { edition } }] : []));
}

/** What the scripts of the file of a report read, by its path on the site: the data of the search, of this report alone, its own strings, and how its works are cited. What is said of terms stands in the glossary of the page. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition } }) => {
  const { glossary } = await getContent();
  return compactJson({
    ...searchFiles(edition, glossary),
    ...Object.fromEntries(locales.map((locale) => [`${locale}/words.json`, readingStrings(locale)])),
    'cite.json': citeData(edition),
  });
};

function searchFiles(edition: Edition, { concepts }: Glossary): Record<string, unknown> {
  const [editions, all] = [[edition], [...concepts.values()]];
  return {
    'search/zh.json': toChineseData(editions, all),
    'search/en.json': toEnglishData(editions, all),
    'search/terms.json': toTermsData(editions, all, []),
    'search/aliases.json': toAliasData(editions, all),
    'search/sound.json': toSoundData(editions, all, []),
    'search/quotation.json': toQuotationData(editions, edition.slug),
    'search/figures.json': toFigureData(editions),
  };
}

function citeData(edition: Edition): unknown {
  const cited = edition.works.map((work) => [
    work.id,
    Object.fromEntries(locales.map((locale) => [locale, citedOf(edition, work, locale, urls)])),
  ]);
  return { names: workNames(edition), works: Object.fromEntries(cited) as unknown };
}
