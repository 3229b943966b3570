import type { Edition } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { indexOf } from '#glossary/index-entries.ts';
import { formsIn, renderingsOf, stemsOf } from '#glossary/renderings.ts';
import { strings } from '#i18n/strings.ts';
import type { ConceptRenderings, RenderedPlace, RenderingPlaces, RenderingsData } from '#renderings/format.ts';
import { deviationReasons } from '#schemas/renderings.ts';

/** Returns the glossary with the concepts that a report mentions alone. */
export function mentionedIn(glossary: Glossary, report: Edition): Glossary {
  return { ...glossary, published: glossary.published.filter((concept) => glossary.mentionsWithin(concept, report).length > 0) };
}

/** Returns every place that a report has of every concept with a page, by its rendering, in the order of the index in Chinese. */
export function toRenderingsData({ published, mentionsWithin }: Glossary, report: Edition): RenderingsData {
  const reports: RenderingsData['reports'] = [];
  const sentences: RenderingsData['sentences'] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ key, edition, segment }: ReturnType<Glossary['mentionsWithin']>[number]): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { slug, info } = edition;
    const at = reports.findIndex(([one]) => one === slug);
    const report = at < 0 ? reports.push([slug, info.edition.version]) - 1 : at;
    numbers.set(key, sentences.length);
    return sentences.push([report, segment.id, segment.zh, segment.en ?? null]) - 1;
  };
  const concepts = indexOf(published, 'zh').map(({ concept, sounds }) => {
    const { zh, en } = concept;
    const told = renderingsOf(concept, mentionsWithin(concept, report));
    const forms = formsIn(told);
    const names = [...zh.variants, ...zh.also, ...en.also.map(({ term }) => term)].filter((name) => name !== zh.term && name !== en.term);
    const renderings = told.map(({ kind, words, why, note, places }): RenderingPlaces => ({
      kind,
      ...(words !== undefined && { form: forms.indexOf(stemsOf(words)) }),
      ...(why && { why }),
      ...(note && { note }),
      places: places.map((mention): RenderedPlace => {
        const number = numberOf(mention);
        const { start, end } = mention.zh;
        return mention.en ? [number, start, end, mention.en.start, mention.en.end] : [number, start, end];
      }),
    }));
    return [concept.slug, { zh: zh.term, en: en.term, names: [...new Set(names)], sound: sounds.join(' '), renderings }] satisfies [
      string,
      ConceptRenderings,
    ];
  });
  const reasons = deviationReasons.map((why) => [why, { zh: strings('zh').renderings.whys[why], en: strings('en').renderings.whys[why] }]);
  return { reports, sentences, reasons: Object.fromEntries(reasons) as RenderingsData['reasons'], concepts: Object.fromEntries(concepts) };
}
