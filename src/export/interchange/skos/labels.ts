import type { ConceptEntry } from '#glossary/concepts.ts';
import { fitForXml } from '#text/xml.ts';
import { stringsSought } from '../chinese-strings.ts';
import type { Literal, Resource } from './graph.ts';
import { inLanguage, plain, toIds } from './graph.ts';

/** What a concept is called: its labels, and those of its renderings that have a standing, as resources of their own. */
interface Labels {
  says: Resource['says'];
  resources: readonly Resource[];
}

/**
 * Returns what a concept is called. Preferred is one term a language; the other strings and renderings that are met with are
 * alternative; inflected forms, and renderings to be avoided, are hidden: found, and not shown. No string is two of these.
 * Each rendering is a resource as well, which says how far it is established, or that it is to be avoided, and where it was seen.
 */
export function labelsOf(concept: ConceptEntry): Labels {
  const { slug, zh, en } = concept;
  const others = en.also.filter(({ term }) => fitForXml(term) !== fitForXml(en.term));
  const english = [en, ...others].map(({ term }) => term);
  const avoided = disjoint(en.avoid, english);
  const renderings = [
    { property: 'preferred', ...en },
    ...others.map((designation) => ({ property: 'admitted', ...designation }) as const),
    ...avoided.map((term) => ({ property: 'avoided', term, status: 'avoid', seen: undefined }) as const),
  ] as const;
  const resources = renderings.map(({ term, status, seen }, index): Resource => ({
    id: `_:label-${slug}-${index + 1}`,
    type: 'skosxl:Label',
    says: [
      ['literalForm', [inLanguage(term, 'en')]],
      ['status', [plain(status)]],
      ['seen', seen === undefined ? [] : [plain(seen)]],
    ],
  }));
  const idsOf = (property: string): { id: string }[] =>
    toIds(resources.flatMap(({ id }, index) => (renderings[index]?.property === property ? id : [])));
  return {
    says: [
      ['prefLabel', [inLanguage(zh.term, 'zh-Hans'), inLanguage(en.term, 'en')]],
      [
        'altLabel',
        [
          ...toLabels(disjoint(stringsSought(concept), [zh.term]), 'zh-Hans'),
          inLanguage(zh.pinyin, 'zh-Latn-pinyin'),
          ...toLabels(disjoint(english, [en.term]), 'en'),
        ],
      ],
      ['hiddenLabel', toLabels(disjoint([...en.forms, ...avoided], english), 'en')],
      ['preferred', idsOf('preferred')],
      ['admitted', idsOf('admitted')],
      ['avoided', idsOf('avoided')],
    ],
    resources,
  };
}

function toLabels(terms: readonly string[], lang: string): Literal[] {
  return terms.map((term) => inLanguage(term, lang));
}

/** Returns strings as they are written, each once, without those that others have. */
function disjoint(terms: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(others.map(fitForXml));
  return [...new Set(terms.map(fitForXml))].filter((term) => !taken.has(term));
}
