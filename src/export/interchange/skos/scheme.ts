import type { Family } from '#glossary/families.ts';
import { strings } from '#i18n/strings.ts';
import type { Source } from '../format.ts';
import { licence, tool } from '../identity.ts';
import type { Addresses } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import { conceptOf } from './concept.ts';
import type { Resource } from './graph.ts';
import { inBoth, inLanguage, plain, toDate, toIds } from './graph.ts';
import { relationsOf } from './relations.ts';

/** Returns the glossary as resources: the scheme, every concept that has a page, and the families as collections. */
export function schemeOf(source: Source): Resource[] {
  const to = addressesOf(source.urls);
  const { published } = source.glossary;
  const relations = relationsOf(published);
  const related = published.map((concept) => ({
    concept,
    relations: relations.get(concept.slug) ?? { broader: [], narrower: [], related: [] },
  }));
  const top = related.filter(({ relations: { broader } }) => broader.length === 0).map(({ concept }) => concept.slug);
  return [
    aboutScheme(source, to, top),
    ...related.flatMap(({ concept, relations }) => conceptOf(concept, relations, source, to)),
    ...source.families.map((family) => collectionOf(family, source, to)),
  ];
}

function aboutScheme({ edition }: Source, to: Addresses, top: readonly string[]): Resource {
  const [chinese, english] = [strings('zh'), strings('en')];
  const { version, date } = edition.info.edition;
  return {
    id: to.scheme,
    type: 'skos:ConceptScheme',
    says: [
      ['title', inBoth({ zh: `${chinese.siteName}：${chinese.toGlossary}`, en: `${english.siteName}: ${english.toGlossary}` })],
      ['description', inBoth({ zh: chinese.dataGlossary, en: english.dataGlossary })],
      ['version', [plain(version)]],
      ['issued', [toDate(date)]],
      ['creator', [plain(tool)]],
      ['license', toIds([licence.url])],
      ['rights', [inLanguage(chinese.unofficial, 'zh-Hans'), inLanguage(licence.words, 'en')]],
      ['hasTopConcept', toIds(top.map(to.concept))],
    ],
  };
}

function collectionOf({ slug, name, about, members, passages }: Family, { urls }: Source, to: Addresses): Resource {
  const placed = passages.map(({ at: { edition, segment } }) => to.full(urls.permanent(edition.slug, segment.id)));
  return {
    id: to.family(slug),
    type: 'skos:Collection',
    says: [
      ['inScheme', toIds([to.scheme])],
      ['notation', [plain(slug)]],
      ['prefLabel', inBoth(name)],
      ['definition', inBoth(about)],
      ['member', toIds(members.filter(({ draft }) => !draft).map((member) => to.concept(member.slug)))],
      ['isReferencedBy', toIds([...new Set(placed)])],
    ],
  };
}
