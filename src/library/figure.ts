import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { FigureCaptions } from '#schemas/figure.ts';
import { sectionsPublished } from './changes.ts';
import type { Edition, Passage, Place } from './edition.ts';
import { passagesIn, placesIn, sentencesIn } from './edition.ts';
import type { Cord, Figure, FigureWork, Slip, SlipGroup, Stroke } from './figure-shape.ts';
import { figureWords } from './figure-words.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

export type { Cord, Figure, FigureWork, Slip, SlipGroup, Stroke } from './figure-shape.ts';

/** What an editor wrote for the figure of an edition; nothing where there is no `figure.json`. */
export async function getCaptions(edition: Edition): Promise<FigureCaptions> {
  const [found] = await getCollection('figures', ({ id }) => id === `${edition.slug}/figure`);
  return found?.data ?? { names: undefined, captions: {}, hints: { zh: [], en: [] } };
}

/** The figure of an edition: every work that has divisions. */
export async function getFigure(edition: Edition, locale: Locale): Promise<Figure> {
  const captions = await getCaptions(edition);
  const sought = captions.names?.zh;
  const named = (words: string): number => (sought ? words.split(sought).length - 1 : 0);

  const toLine = (passage: Passage): Stroke[] =>
    passage.sentences.map(({ id, zh }) => ({ id, length: [...zh].length, names: named(zh) > 0 }));
  const toSlip = (place: Place): Slip => ({
    id: place.id,
    kind: place.kind,
    href: urlOf(edition, place, locale),
    words: figureWords(place, locale, captions.captions[place.id]?.short?.[locale]),
    lines: passagesIn(place).map(toLine),
    cord: cordOf(edition, place, captions, locale),
    slips: placesIn(place).map(toSlip),
  });
  const toWork = (work: Place): FigureWork => ({
    id: work.id,
    href: urlOf(edition, work, locale),
    name: edition.info.works.find(({ id }) => id === work.id)?.name[locale] ?? work.id,
    words: figureWords(work, locale, undefined),
    lines: passagesIn(work).map(toLine),
    opens: work.children[0]?.type === 'passage',
    closes: work.children[work.children.length - 1]?.type === 'passage',
    groups: toGroups(placesIn(work).map(toSlip)),
    counts: { part: count(work, 'part'), section: count(work, 'section'), measure: count(work, 'measure') },
  });

  const drawn = edition.works.filter((work) => placesIn(work).length > 0);
  return {
    locale,
    works: drawn.map(toWork),
    names: captions.names?.[locale],
    mentions: drawn.flatMap(wordsIn).reduce((sum, words) => sum + named(words), 0),
    sentences: drawn.flatMap(sentencesIn).length,
  };
}

function toGroups(slips: Slip[]): SlipGroup[] {
  const groups: SlipGroup[] = [];
  for (const slip of slips) {
    const last = groups[groups.length - 1];
    if (slip.kind === 'part') groups.push({ part: slip, slips: slip.slips });
    else if (last && !last.part) last.slips.push(slip);
    else groups.push({ part: undefined, slips: [slip] });
  }
  return groups;
}

function cordOf(edition: Edition, place: Place, captions: FigureCaptions, locale: Locale): Cord | undefined {
  const cord = captions.captions[place.id]?.cord;
  if (!cord) return undefined;
  const sections = count(place, 'section');
  if (cord.sections !== undefined && cord.sections !== sections) {
    // A caption that was right when it was published waits for its editor, and is not shown.
    if (cord.sections === sectionsPublished(edition, place.id)) return undefined;
    throw new AstroError(
      `figure.json says that ${place.id} has ${cord.sections} sections; the text has ${sections}.`,
      'Write its caption anew.',
    );
  }
  return { words: cord.words[locale], brief: cord.brief?.[locale], voice: cord.voice, gloss: cord.gloss?.[locale] };
}

function count(place: Place, kind: Place['kind']): number {
  return placesIn(place).reduce((sum, child) => sum + (child.kind === kind ? 1 : 0) + count(child, kind), 0);
}

function wordsIn(place: Place): string[] {
  return [
    ...(place.heading ? [place.heading.zh] : []),
    ...passagesIn(place).flatMap(({ sentences }) => sentences.map(({ zh }) => zh)),
    ...placesIn(place).flatMap(wordsIn),
  ];
}
