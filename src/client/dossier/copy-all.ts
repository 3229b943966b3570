import { parseRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import type { Entry as Reference } from '#citation/references.ts';
import { styles } from '#citation/references.ts';
import type { Dossier, Item, Place } from '#dossier/dossier.ts';
import type { Locale } from '#i18n/locale.ts';
import { make } from '../page/make.ts';
import type { Rich } from '../page/copy.ts';
import { raised, toHtml } from '../page/rich.ts';
import { permalinkOf } from '../search/citation.ts';
import { langOfWords, nameOf } from './item-names.ts';
import { linesIn, wordsOfLines } from './paragraphs.ts';
import type { DossierSetting } from './setting.ts';
import type { Texts } from './texts.ts';

/** Returns the permanent address of a place, as the site says it wherever it is read. */
export function addressOf({ report, id }: Place, setting: DossierSetting): string {
  const { first, last } = parseRange(id) ?? { first: id, last: id };
  return permalinkOf({ sentence: first, last }, report, setting);
}

/** Returns the words of a dossier in the languages it is read in, each with its place and address, and the works they are from in its style. */
export function copyOf(dossier: Dossier, setting: DossierSetting, texts: Texts): Rich {
  const blocks = [titleOf(dossier), ...dossier.items.map((item) => blockOf(item, dossier, setting, texts)), sourcesOf(dossier, setting)];
  const whole = blocks.filter(({ plain }) => plain !== '');
  return { plain: whole.map(({ plain }) => plain).join('\n\n'), html: whole.map(({ html }) => html).join('') };
}

const nothing: Rich = { plain: '', html: '' };

function titleOf({ title }: Dossier): Rich {
  return title === '' ? nothing : { plain: title, html: make('h1', '', title, { lang: langOfWords(title) }).outerHTML };
}

function localesOf({ languages }: Dossier): Locale[] {
  return languages === 'both' ? ['zh', 'en'] : [languages];
}

function blockOf(item: Item, dossier: Dossier, setting: DossierSetting, texts: Texts): Rich {
  if (item.kind === 'heading' || item.kind === 'line')
    return {
      plain: item.words,
      html: make(item.kind === 'heading' ? 'h2' : 'p', '', item.words, { lang: langOfWords(item.words) }).outerHTML,
    };
  const [words, address] = item.kind === 'place' ? passageIn(item, setting, texts) : entryIn(item.slug, setting, texts);
  const named = localesOf(dossier)
    .map((locale) => ({ locale, words: words(locale) }))
    .filter((text) => text.words !== '');
  const last = named[named.length - 1];
  if (!last) return nothing;
  const place = `${nameOf(item, setting, texts)}${last.locale === 'en' && item.kind === 'place' ? ` · ${setting.words.translationIs}` : ''}`;
  const source = setting.locale === 'zh' ? `（${place}） ${address}` : ` (${place}) ${address}`;
  return {
    plain: named.map((text) => text.words).join('\n') + source,
    html: toHtml(named.map((text) => (text === last ? { ...text, behind: raised(source) } : text))),
  };
}

function passageIn(place: Place, setting: DossierSetting, texts: Texts): [(locale: Locale) => string, string] {
  const passage = texts.passageOf(place);
  const words = (locale: Locale): string => (passage ? wordsOfLines(linesIn(passage, locale)) : '');
  return [words, addressOf(place, setting)];
}

function entryIn(slug: string, { locale: own, root, words: t }: DossierSetting, texts: Texts): [(locale: Locale) => string, string] {
  const entry = texts.entryOf({ kind: 'concept', slug });
  const [open, close] = own === 'zh' ? ['〔', '〕'] : ['[', '] '];
  const words = (locale: Locale): string =>
    entry ? `${open}${t.entry}${close}${entry.term[locale]}${locale === 'zh' ? '：' : ': '}${entry[locale]}` : '';
  return [words, root.charAt(0) === '/' ? '' : `${root}${own}/glossary/${slug}/`];
}

function sourcesOf(dossier: Dossier, { reports, locale: own, words: t }: DossierSetting): Rich {
  const style = styles.find(({ id }) => id === dossier.style) ?? styles[0];
  const locale = dossier.languages === 'both' ? own : dossier.languages;
  const cited = dossier.items.flatMap((item) => (item.kind === 'place' ? [`${item.report}:${workOf(item.id.split('-')[0] ?? '')}`] : []));
  const references = [...new Set(cited)].flatMap((work): Reference[] => {
    const [slug = '', id = ''] = work.split(':');
    const known = reports.find((report) => report.slug === slug)?.works[id]?.[locale];
    return known && style ? [style.print(known)] : [];
  });
  if (references.length === 0) return nothing;
  const lines = references.map(({ before, title, italic, after }) => {
    const line = make('p', '', before, { lang: locale === 'zh' ? 'zh-Hans' : 'en' });
    line.append(italic ? make('i', '', title) : title, after);
    return line;
  });
  return {
    plain: [t.sources, ...lines.map(({ textContent }) => textContent)].join('\n'),
    html: make('h2', '', t.sources).outerHTML + lines.map(({ outerHTML }) => outerHTML).join(''),
  };
}
