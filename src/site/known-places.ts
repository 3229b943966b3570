import type { WorkNames } from '#address/print.ts';
import { headingOf } from '#edition/headings.ts';
import { workNames } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { workInfo } from '#edition/units.ts';
import type { Bilingual } from '#schemas/text.ts';

/** A report as the page that is not found knows it: its sentences, and the headings of its units. */
export interface KnownPlaces {
  slug: string;
  name: Bilingual;
  works: WorkNames;
  sentences: string[];
  places: Record<string, Bilingual>;
}

/** Returns that of an edition. */
export function knownPlaces(edition: Edition): KnownPlaces {
  return {
    slug: edition.slug,
    name: edition.info.name,
    works: workNames(edition),
    sentences: [...edition.segments.keys()],
    places: Object.fromEntries(
      [...edition.units.values()].map((place) => [
        place.id,
        {
          zh: headingOf(place, 'zh') || workInfo(edition, place).name.zh,
          en: headingOf(place, 'en') || workInfo(edition, place).name.en,
        },
      ]),
    ),
  };
}
