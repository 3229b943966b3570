import { pageOf } from '#address/within.ts';
import type { GlossaryData } from '#schemas/glossary-data.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { localeOf } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { placeOf } from './reports.ts';
import { select } from './tags.ts';

/** Returns the concepts of the termbase that the glossary lacks, drafts aside, and what it has that is none. */
export function unlikeTermbase(glossary: GlossaryData, termbase: readonly ConceptEntry[]): string[] {
  const concepts = new Set(termbase.filter(({ draft }) => !draft).map(({ slug }) => slug));
  const listed = new Set(glossary.map(({ id }) => id));
  const inOrder = [...listed].every((id, at, all) => at === 0 || (all[at - 1] ?? '') < id) && listed.size === glossary.length;
  return [
    ...inEvery('concept', [...concepts], (slug) => (listed.has(slug) ? [] : [`data/glossary.json: ${slug} is missing`])),
    ...[...listed].filter((id) => !concepts.has(id)).map((id) => `data/glossary.json: ${id} is no concept, or a draft`),
    ...(inOrder ? [] : ['data/glossary.json: the entries do not stand once each in the order of their ids']),
  ];
}

/**
 * Returns the entries whose mentions are not the sentences that hold one of their words, in the order of the text. Those
 * of another report than that of the site's home carry its slug.
 */
export function miscounted(
  glossary: GlossaryData,
  termbase: readonly ConceptEntry[],
  reports: readonly BuiltReport[],
  home: string,
): string[] {
  const only = new Map(termbase.map((entry) => [entry.slug, entry.only]));
  return inEvery('entry', glossary, ({ id, zh, mentions }) =>
    reports
      .filter((report) => {
        const prefix = report.slug === home ? '' : `${report.slug}:`;
        const counted = [...report.ids]
          .filter((place) => zh.variants.some((variant) => report.words.zh.get(place)?.includes(variant)))
          .map((place) => prefix + place)
          .filter((mention) => only.get(id)?.includes(mention) ?? true);
        return counted.join() !== mentions.filter((mention) => slugOf(mention, home) === report.slug).join();
      })
      .map(({ slug }) => `data/glossary.json: the mentions of ${id} in ${slug} are not those of its words`),
  );
}

/** Returns the entries whose page does not list just their mentions, each with its address, in either language. */
export function unlisted(glossary: GlossaryData, pages: readonly Page[], base: string, home: string): string[] {
  const byUrl = new Map(pages.map((page) => [base + page.path, page]));
  return inEvery('entry', glossary, ({ id, mentions, urls }) =>
    Object.values(urls).flatMap((url) => {
      const page = byUrl.get(url);
      if (!page) return [`data/glossary.json: ${id} has no page ${url}`];
      const hrefs = select(page.tags, 'a', { class: 'k-at' }).map(({ attributes }) => attributes.get('href') ?? '');
      const listed = new Set(hrefs.map((href) => href.slice(base.length).replace(/^(zh|en)\//, '')));
      const toPath = (mention: string): string => {
        const place = mention.slice(mention.indexOf(':') + 1);
        return `${slugOf(mention, home)}/${pageOf(place)}/#${place}`;
      };
      // Of other reports the page has how often each mentions it, and their lines come when they are asked for.
      const expected = mentions.filter((mention) => slugOf(mention, home) === home).map(toPath);
      const known = mentions.map(toPath);
      return [
        ...expected.filter((place) => !listed.has(place)).map((place) => `${page.file}: the mention ${place} is missing`),
        ...[...listed].filter((place) => !known.includes(place)).map((place) => `${page.file}: ${place} is no mention`),
      ];
    }),
  );
}

/** Returns the numbered entries whose row on the page of abbreviations does not have their members in order, and rows of no such entry. */
export function unlikeAbbreviations(glossary: GlossaryData, pages: readonly Page[]): string[] {
  const numbered = glossary.filter(({ kind }) => kind === 'numbered');
  const listing = pages.filter(({ path }) => /^(zh|en)\/abbreviations\/$/.test(path));
  return inEvery('page of abbreviations', listing, ({ file, tags }) => {
    const rows = select(tags, 'details', { class: 'abbreviation' });
    const rowOf = new Map(rows.map((row) => [row.attributes.get('id') ?? '', row]));
    const unlike = inEvery('numbered entry', numbered, ({ id, zh, en, members, spelledOut }) => {
      const row = rowOf.get(id);
      if (!row) return [`${file}: ${id} is missing`];
      const text = (name: string): string[] => select(row.tags, 'span', { class: name }).map((tag) => tag.text);
      const own = select(row.tags, 'ul', { class: 'bracket' })[0];
      const shown = own ? select(own.tags, 'span', { class: 'm-zh' }).map((tag) => tag.text) : [];
      return [
        ...(text('a-zh')[0] === zh.term && text('a-en')[0] === en.term ? [] : [`${file}: ${id} has another name than its entry`]),
        ...(inOrder(
          members.map((member) => member.zh),
          shown,
        )
          ? []
          : [`${file}: ${id} has other members than its entry`]),
        ...((spelledOut === 'nowhere') === (members.length === 0 && shown.length === 0)
          ? []
          : [`${file}: ${id} is spelled out where its entry is not`]),
      ];
    });
    const known = new Set(numbered.map(({ id }) => id));
    return [...unlike, ...[...rowOf.keys()].filter((id) => !known.has(id)).map((id) => `${file}: ${id} is no numbered entry`)];
  });
}

/** Returns whether words stand among others in their order; below a member stand those that it counts in turn. */
function inOrder(words: readonly string[], among: readonly string[]): boolean {
  let at = -1;
  return words.every((word) => (at = among.indexOf(word, at + 1)) >= 0);
}

/** Returns the entries without definition, mention, or a source or the word that there is none. */
export function poorEntries(glossary: GlossaryData): string[] {
  return inEvery('entry', glossary, ({ id, zh, en, mentions, sources, unsourced }) => [
    ...(zh.definition && en.definition ? [] : [`data/glossary.json: ${id} has no definition`]),
    ...(mentions.length > 0 ? [] : [`data/glossary.json: ${id} has no mention`]),
    ...(sources.length > 0 || unsourced ? [] : [`data/glossary.json: ${id} names no source`]),
  ]);
}

/** Returns the terms that lead to their entry more than once on a page of the text, in each of the two languages it holds. */
export function repeatedTerms(pages: readonly Page[], reports: readonly BuiltReport[]): string[] {
  const reading = pages.filter((page) => localeOf(page) && placeOf(page, reports));
  return inEvery('page of the text', reading, ({ file, tags }) => {
    const terms = select(tags, 'a', { class: 't' }).map(({ attributes }) => attributes.get('href') ?? '');
    return [...new Set(terms)]
      .filter((href) => terms.filter((other) => other === href).length > 2)
      .map((href) => `${file}: ${href} is linked again`);
  });
}

function slugOf(mention: string, home: string): string {
  return mention.includes(':') ? mention.slice(0, mention.indexOf(':')) : home;
}
