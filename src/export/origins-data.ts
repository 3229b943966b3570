import type { Edition } from '#edition/types.ts';
import { strings } from '#i18n/strings.ts';
import { originsOf } from '#origins/origins-of.ts';
import type { OriginsData } from '#schemas/origins-data.ts';
import type { OutsideText } from '#schemas/texts.ts';

/** Returns what a report has in common with earlier texts, as `/data/<report>.origins.json` gives it: coincidences too, which pages leave out. */
export function toOriginsData(edition: Edition, texts: readonly OutsideText[]): OriginsData {
  return originsOf(edition, texts).map((origin) => {
    const { segment, whole, from, to, words, kind, stock, earliest, official, ours, departs, note, occurrences } = origin;
    return {
      sentence: segment.id,
      from: whole.from,
      to: whole.to,
      words: whole.words,
      characters: whole.han,
      kind: kind ?? null,
      rule: stock ?? null,
      kept: words === whole.words ? null : { from, to, words },
      shown: origin.isShown,
      earliest: { id: earliest.id, title: earliest.title, date: earliest.date, url: earliest.url ?? null },
      texts: origin.texts.length,
      occurrences,
      official: official
        ? { en: official.en, source: strings('en').origins.officialOf(official.text.name.en), url: official.text.english?.url ?? null }
        : null,
      ours: ours ?? null,
      departs: official && departs ? { reason: departs, note: note ?? null } : null,
    };
  });
}
