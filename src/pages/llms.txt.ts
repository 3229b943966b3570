import { printShort } from '#address/print.ts';
import { headingOf } from '#edition/headings.ts';
import { workInfo } from '#edition/units.ts';
import { strings } from '#i18n/strings.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';
import { pagesOf } from '#edition/units.ts';

/** The site in Markdown for language models: what it is, how to cite it, and every page of the text. */
export async function GET(): Promise<Response> {
  const [zh, en] = [strings('zh'), strings('en')];
  const { editions, isSeveral, introductions } = await getContent();
  const lines = editions.flatMap((edition) => [
    `## ${[...new Set([edition.info.name.en, edition.info.name.zh])].join(' · ')}`,
    '',
    ...pagesOf(edition).map((place) => {
      const name = (locale: 'zh' | 'en'): string => plain(headingOf(place, locale) || workInfo(edition, place).name[locale]);
      return `- ${printShort(place.id)}: [${name('zh')}](${urls.absolute(urls.text(edition.slug, `${place.id}.zh.md`))}) · [${name('en')}](${urls.absolute(urls.text(edition.slug, `${place.id}.en.md`))})`;
    }),
    '',
  ]);
  const text = [
    `# ${zh.siteName} · ${en.siteName}`,
    '',
    `> ${(isSeveral ? introductions.llmsSeveral : introductions.llms).en}`,
    '',
    ...lines,
    `## ${en.data}`,
    '',
    ...editions.map(({ slug, info }) => `- [${info.name.en}](${urls.absolute(urls.to(`data/${slug}.json`))})`),
    `- [${en.toGlossary}](${urls.absolute(urls.to('data/glossary.json'))})`,
  ];
  return new Response(`${text.join('\n')}\n`);
}

// Headings stand within the brackets of a link.
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
}
