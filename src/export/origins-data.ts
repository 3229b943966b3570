import type { Edition } from '#edition/types.ts';
import { strings } from '#i18n/strings.ts';
import { comparedWords } from '#origins/layer.ts';
import { originsOf } from '#origins/origins-of.ts';
import type { OriginsData } from '#schemas/origins-data.ts';
import type { OutsideText } from '#schemas/texts.ts';

/** Returns what a report has in common with earlier texts, as `/data/<report>.origins.json` gives it: coincidences too, which pages leave out. */
export function toOriginsData(edition: Edition, texts: readonly OutsideText[]): OriginsData {
  const all = originsOf(edition, texts);
  return edition.origins.runs.flatMap((run, index) => {
    const origin = all[index];
    if (!origin) return [];
    const { segment, kind, earliest, official, ours, departs, occurrences } = origin;
    return [
      {
        sentence: segment.id,
        from: run.from,
        to: run.to,
        words: run.words,
        characters: run.han,
        kind: kind ?? null,
        stock: run.stock ?? null,
        kept: run.kept ? { from: run.kept.from, to: run.kept.to, words: run.kept.words } : null,
        earliest: { id: earliest.id, title: earliest.title, date: earliest.date, url: earliest.url ?? null },
        texts: origin.texts.length,
        occurrences,
        official: official
          ? { en: official.en, source: strings('en').origins.officialOf(official.text.name.en), url: official.text.english?.url ?? null }
          : null,
        ours: ours ?? null,
        departs: official && departs ? comparedWords(origin, 'en').join(' ') : null,
      },
    ];
  });
}
