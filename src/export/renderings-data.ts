import type { Glossary } from '#glossary/glossary.ts';
import { indexOf } from '#glossary/index-entries.ts';
import { renderingsOf } from '#glossary/renderings.ts';
import { strings } from '#i18n/strings.ts';
import type { RenderedPlace, RenderingPlaces, RenderingsData } from '#renderings/format.ts';
import { deviationReasons } from '#schemas/renderings.ts';

/** Returns every place of every concept that has a page, by its rendering, in the order of the index in Chinese. */
export function toRenderingsData({ published, mentionsOf }: Glossary): RenderingsData {
  const reports: RenderingsData['reports'] = [];
  const sentences: RenderingsData['sentences'] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ key, edition, segment }: ReturnType<Glossary['mentionsOf']>[number]): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { slug, info } = edition;
    const at = reports.findIndex(([one]) => one === slug);
    const report = at < 0 ? reports.push([slug, info.edition.version]) - 1 : at;
    numbers.set(key, sentences.length);
    return sentences.push([report, segment.id, segment.zh, segment.en ?? null]) - 1;
  };
  const concepts = indexOf(published, 'zh').map(({ concept, sounds }) => {
    const renderings = renderingsOf(concept, mentionsOf(concept)).map(({ kind, why, note, places }): RenderingPlaces => ({
      kind,
      ...(why && { why }),
      ...(note && { note }),
      places: places.map((mention): RenderedPlace => {
        const { zh, en } = mention;
        const number = numberOf(mention);
        return en ? [number, zh.start, zh.end, en.start, en.end] : [number, zh.start, zh.end];
      }),
    }));
    return [concept.slug, { zh: concept.zh.term, en: concept.en.term, sound: sounds.join(' '), renderings }] as const;
  });
  const reasons = deviationReasons.map((why) => [why, { zh: strings('zh').renderings.whys[why], en: strings('en').renderings.whys[why] }]);
  return { reports, sentences, reasons: Object.fromEntries(reasons) as RenderingsData['reasons'], concepts: Object.fromEntries(concepts) };
}
