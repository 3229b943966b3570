import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import { headingOf } from '#edition/headings.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf, workInfo } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Block } from './markdown-writer.ts';
import { heading, paragraph, text, writeMarkdown } from './markdown-writer.ts';

type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

/** Returns the site in Markdown for language models: what it is, how to cite it, and every page of the text. */
export function toLlmsTxt(editions: readonly Edition[], introduction: string, urls: Urls): string {
  const [zh, en] = [strings('zh'), strings('en')];
  const link = (words: string, path: string): Inline => ({ type: 'link', url: urls.absolute(path), children: [text(words)] });
  const page = (edition: Edition, place: Unit): Inline[] => {
    const to = (locale: Locale): Inline =>
      link(headingOf(place, locale) || workInfo(edition, place).name[locale], urls.text(edition.slug, `${place.id}.${locale}.md`));
    return [{ type: 'text', value: `${printShort(place.id)}: ` }, to('zh'), { type: 'text', value: ' · ' }, to('en')];
  };
  return writeMarkdown([
    heading(1, `${zh.siteName} · ${en.siteName}`),
    { type: 'blockquote', children: [paragraph(introduction)] } as Block,
    ...editions.flatMap((edition) => [
      heading(2, [...new Set([edition.info.name.en, edition.info.name.zh])].filter((name) => name !== '').join(' · ')),
      list(pagesOf(edition).map((place) => page(edition, place))),
    ]),
    heading(2, en.data),
    list([
      ...editions.map(({ slug, info }) => [link(info.name.en || info.name.zh, urls.to(`data/${slug}.json`))]),
      [link(en.toGlossary, urls.to('data/glossary.json'))],
    ]),
  ]);
}

function list(items: Inline[][]): Block {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  };
}
