import { AstroError } from 'astro/errors';
import type { Gist } from '#schemas/topics.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Place } from './edition.ts';
import { passagesIn, placesIn } from './edition.ts';
import { getGlossary } from './glossary.ts';
import { headingOf } from './headings.ts';
import { allIn, homeEdition } from './sentence-links.ts';
import { gistOf } from './topics.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

/** A unit as a topic shows it: its heading, our gist, its targets, the terms in it, the units below. */
export interface UnitGist {
  id: string;
  heading: string;
  /** The heading is Chinese for want of a translation. */
  lang: 'zh-Hans' | 'en';
  href: string;
  gist: Gist | undefined;
  terms: ConceptEntry[];
  below: UnitGist[];
}

/** The units directly under a place, and under those. */
export async function unitsUnder(id: string, locale: Locale): Promise<UnitGist[]> {
  const edition = await homeEdition();
  const place = edition?.places.get(id);
  if (edition && id in edition.ended) return [];
  if (!edition || !place)
    throw new AstroError(`A topic names the unit ${id}, and the report has none.`, 'Write an id that `npm run outline` shows.');
  const { find, concepts } = await getGlossary();
  const toUnit = async (unit: Place): Promise<UnitGist> => {
    const below = placesIn(unit);
    const own =
      below.length > 0 ? [...(unit.heading ? [unit.heading] : []), ...passagesIn(unit).flatMap(({ sentences }) => sentences)] : allIn(unit);
    const slugs = new Set(own.flatMap((sentence) => find(sentence.zh, sentence.id).map(({ slug }) => slug)));
    return {
      id: unit.id,
      heading: headingOf(unit, locale),
      lang: locale === 'en' && unit.heading?.en !== undefined ? 'en' : 'zh-Hans',
      href: urlOf(edition, unit, locale),
      gist: await gistOf(unit.id),
      terms: [...slugs].flatMap((slug) => concepts.get(slug) ?? []),
      below: await Promise.all(below.map(toUnit)),
    };
  };
  return Promise.all(placesIn(place).map(toUnit));
}
