import type { TextsRead } from '#origins/texts.ts';
import type { TextsData } from '#schemas/texts-data.ts';

/** Returns the outside texts that were read, as `/data/texts.json` gives them. */
export function toTextsData({ texts, counts }: TextsRead): TextsData {
  return texts.flatMap(({ id, kind, title, name, date, occasion, url, english }) => {
    const read = counts.texts[id];
    if (!read) return [];
    return [
      {
        id,
        kind,
        title,
        name,
        date,
        occasion: occasion ?? null,
        url: url ?? null,
        english: english?.url ?? null,
        characters: read.han,
        sha256: read.sha256,
      },
    ];
  });
}
