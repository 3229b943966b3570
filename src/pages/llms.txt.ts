import { getEditions, pagesOf, workInfo } from '#library/edition.ts';
import { headingOf } from '#library/headings.ts';
import { urlOfText } from '#library/plain-text.ts';
import { printShort } from '#library/printed.ts';
import { absolute } from '#library/site.ts';
import { urlTo } from '#library/urls.ts';
import { strings } from '#i18n/strings.ts';

/** The site in Markdown for language models: what it is, how to cite it, and every page of the text. */
export async function GET(): Promise<Response> {
  const [zh, en] = [strings('zh'), strings('en')];
  const editions = await getEditions();
  const lines = editions.flatMap((edition) => [
    `## ${edition.info.name.en} · ${edition.info.name.zh}`,
    '',
    ...pagesOf(edition).map((place) => {
      const name = (locale: 'zh' | 'en'): string => plain(headingOf(place, locale) || workInfo(edition, place).name[locale]);
      return `- ${printShort(place.id)}: [${name('zh')}](${absolute(urlOfText(edition, `${place.id}.zh.md`))}) · [${name('en')}](${absolute(urlOfText(edition, `${place.id}.en.md`))})`;
    }),
    '',
  ]);
  const text = [
    `# ${zh.siteName} · ${en.siteName}`,
    '',
    `> ${en.llmsAbout}`,
    '',
    ...lines,
    `## ${en.data}`,
    '',
    ...editions.map(({ slug, info }) => `- [${info.name.en}](${absolute(urlTo(`data/${slug}.json`))})`),
    `- [${en.toGlossary}](${absolute(urlTo('data/glossary.json'))})`,
  ];
  return new Response(`${text.join('\n')}\n`);
}

// Headings stand within the brackets of a link.
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '\\$&');
}
