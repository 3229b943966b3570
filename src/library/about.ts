import type { Bilingual } from '#schemas/text.ts';
import { dateWords } from './dates.ts';
import type { Edition, Place, Sentence } from './edition.ts';
import { getEditions, placesIn, sentencesIn } from './edition.ts';
import { errorReportFor } from './site.ts';
import type { Locale } from './urls.ts';
import { urlOfEdition, urlTo } from './urls.ts';

/** What the page about the site says that is not the same for every site. */
export interface AboutFacts {
  /** Where errors are reported; nothing where nobody has set it. */
  errors: string | undefined;
  reports: {
    name: Bilingual;
    url: string;
    sha256: string;
    sentences: number;
    translated: number;
    dates: { work: Bilingual; words: Bilingual; reason: Bilingual }[];
  }[];
}

/** Gathers them. */
export async function aboutFacts(locale: Locale): Promise<AboutFacts> {
  const editions = await getEditions();
  return {
    errors: errorReportFor(urlTo(`${locale}/about/`)),
    reports: editions.map((edition) => {
      const all = edition.works.flatMap((work) => [...headingsIn(work), ...sentencesIn(work)]);
      return {
        name: edition.info.name,
        url: urlOfEdition(edition, locale),
        sha256: edition.sha256,
        sentences: all.length,
        translated: all.filter(({ en }) => en !== undefined).length,
        dates: datesOf(edition),
      };
    }),
  };
}

function headingsIn(place: Place): Sentence[] {
  return [...(place.heading ? [place.heading] : []), ...placesIn(place).flatMap(headingsIn)];
}

function datesOf({ info }: Edition): AboutFacts['reports'][number]['dates'] {
  return info.works.flatMap(({ name, date }) => {
    if (!date) return [];
    return [{ work: name, words: dateWords(date), reason: date.reason }];
  });
}
