import { isHeadingId } from '#address/grammar.ts';
import type { Edition, Paragraph, Unit } from '#edition/types.ts';
import { divisionsIn, isBeside, paragraphsIn } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { segments } from '#report/segments.ts';
import { cordOf, countIn } from './captions.ts';
import type { Figure, FigureWork, Slip, SlipGroup, Stroke } from './figure-shape.ts';
import { figureWords } from './words.ts';

const known = new WeakMap<Edition, Map<Locale, Figure>>();

/** Returns the figure of an edition in a language: every work that has divisions. Drawn once for all pages that show it. */
export function figureOf(edition: Edition, locale: Locale): Figure {
  const figures = known.get(edition) ?? new Map<Locale, Figure>();
  const figure = figures.get(locale) ?? toFigure(edition, locale);
  known.set(edition, figures.set(locale, figure));
  return figure;
}

function toFigure(edition: Edition, locale: Locale): Figure {
  const { captions } = edition;
  const sought = captions.names?.zh;
  const named = (words: string): number => (sought ? words.split(sought).length - 1 : 0);

  const toLine = ({ children }: Paragraph): Stroke[] =>
    children.map(({ id, zh }) => ({ id, length: [...zh].length, names: named(zh) > 0 }));
  const toSlip = (unit: Unit): Slip => ({
    id: unit.id,
    kind: unit.kind,
    words: figureWords(unit, locale, captions.captions[unit.id]?.short?.[locale]),
    lines: paragraphsIn(unit).map(toLine),
    cord: cordOf(edition, unit, locale),
    slips: divisionsIn(unit).map(toSlip),
  });
  const toWork = (work: Unit): FigureWork => ({
    id: work.id,
    name: edition.info.works.find(({ id }) => id === work.id)?.name[locale] ?? work.id,
    words: figureWords(work, locale, undefined),
    lines: paragraphsIn(work).map(toLine),
    opens: work.children[0]?.type === 'paragraph',
    closes: work.children[work.children.length - 1]?.type === 'paragraph',
    groups: toGroups(divisionsIn(work).map(toSlip)),
    counts: { part: countIn(work, 'part'), section: countIn(work, 'section'), measure: countIn(work, 'measure') },
  });

  const drawn = edition.works.filter((work) => !isBeside(work));
  const all = drawn.flatMap((work) => segments(work));
  return {
    slug: edition.slug,
    locale,
    works: drawn.map(toWork),
    names: captions.names?.[locale],
    mentions: all.reduce((sum, { zh }) => sum + named(zh), 0),
    sentences: all.filter(({ id }) => !isHeadingId(id)).length,
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
