import { sectionsPublished } from '#edition/changes.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { divisionsIn } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { failAt } from '#schemas/read.ts';
import { counted } from '#text/counted.ts';
import type { Cord } from './figure-shape.ts';

/** Returns how many divisions of a kind stand within a unit. */
export function countIn(unit: Unit, kind: Unit['kind']): number {
  return divisionsIn(unit).reduce((sum, child) => sum + (child.kind === kind ? 1 : 0) + countIn(child, kind), 0);
}

/**
 * Returns the caption on the cord of a unit, if an editor wrote one. One that counted right when it was published, and
 * does so no more, waits for its editor and is not shown; one that never did throws.
 */
export function cordOf(edition: Edition, unit: Unit, locale: Locale): Cord | undefined {
  const cord = edition.captions.captions[unit.id]?.cord;
  if (!cord) return undefined;
  const sections = countIn(unit, 'section');
  if (cord.sections !== undefined && cord.sections !== sections) {
    if (cord.sections === sectionsPublished(edition, unit.id)) return undefined;
    failAt(
      `reports/${edition.slug}/figure.json`,
      `It says that ${unit.id} has ${counted(cord.sections, 'section')}; the text has ${sections}. Write its caption anew.`,
      'figure:caption-count',
    );
  }
  return { words: cord.words[locale], brief: cord.brief?.[locale], voice: cord.voice, gloss: cord.gloss?.[locale] };
}
