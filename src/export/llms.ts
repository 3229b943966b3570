import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import { reportYear } from '#edition/dates.ts';
import { headingOf } from '#edition/headings.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf, workInfo } from '#edition/units.ts';
import { strings } from '#i18n/strings.ts';
import type { Block } from './markdown-writer.ts';
import { heading, paragraph, text, writeMarkdown } from './markdown-writer.ts';
import { markdownFilesOf } from './plain-text.ts';

type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

/** The name of the file in which a report of several tells language models of itself, beside its words. */
export const llmsFile = 'llms.txt';

/**
 * Returns the site in Markdown for language models: what it is, how to cite it, and every page of the text. Of several
 * reports it names each once, with the file that lists its pages.
 */
export function toLlmsTxt(editions: readonly Edition[], introduction: string, urls: Urls): string {
  const [zh, en] = [strings('zh'), strings('en')];
  const isSeveral = editions.length > 1;
  return writeMarkdown([
    heading(1, `${zh.siteName} · ${en.siteName}`),
    toQuote(introduction),
    ...(isSeveral
      ? [heading(2, en.toReports), list(editions.map((edition) => toLine(edition, urls)))]
      : editions.flatMap((edition) => [heading(2, namesOf(edition)), pageList(edition, urls)])),
    heading(2, en.data),
    list([
      ...(isSeveral ? [[link(en.toReports, urls.to('data/reports.json'), urls)]] : editions.map((edition) => [dataOf(edition, urls)])),
      [link(en.toGlossary, urls.to('data/glossary.json'), urls)],
    ]),
  ]);
}

/** Returns what such a site tells of one report: every page of its text, and its data. */
export function toLlmsOf(edition: Edition, introduction: string, urls: Urls): string {
  const { data } = strings('en');
  return writeMarkdown([
    heading(1, namesOf(edition)),
    toQuote(introduction),
    pageList(edition, urls),
    heading(2, data),
    list([[dataOf(edition, urls)]]),
  ]);
}

function toLine(edition: Edition, urls: Urls): Inline[] {
  const { sentencesCount, translationStates, noDate } = strings('en');
  const said = [reportYear(edition) ?? noDate, sentencesCount(edition.segments.size), translationStates[edition.info.translation]];
  return [link(namesOf(edition), urls.text(edition.slug, llmsFile), urls), { type: 'text', value: `: ${said.join(', ')}` }];
}

function pageList(edition: Edition, urls: Urls): Block {
  const page = (place: Unit): Inline[] => {
    const links = markdownFilesOf(edition, place).map(({ name, locale }) =>
      link(headingOf(place, locale) || workInfo(edition, place).name[locale], urls.text(edition.slug, name), urls),
    );
    return [
      { type: 'text', value: `${printShort(place.id)}: ` },
      ...links.flatMap((to, at): Inline[] => (at === 0 ? [to] : [{ type: 'text', value: ' · ' }, to])),
    ];
  };
  return list(pagesOf(edition).map(page));
}

function dataOf({ slug, info }: Edition, urls: Urls): Inline {
  return link(info.name.en || info.name.zh, urls.to(`data/${slug}.json`), urls);
}

function namesOf({ info: { name } }: Edition): string {
  return [...new Set([name.en, name.zh])].filter((words) => words !== '').join(' · ');
}

function toQuote(introduction: string): Block {
  return { type: 'blockquote', children: [paragraph(introduction)] } as Block;
}

function link(words: string, path: string, urls: Urls): Inline {
  return { type: 'link', url: urls.absolute(path), children: [text(words)] };
}

function list(items: Inline[][]): Block {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  };
}
