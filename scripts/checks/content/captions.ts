import { sectionsPublished } from '#edition/changes.ts';
import { headingOf } from '#edition/headings.ts';
import { countIn } from '#figure/captions.ts';
import type { Check, Problem } from './problem.ts';

/** Every caption of the figure belongs to a unit, the words it shows stand in the heading of that unit, in either language, and its cord counts right. */
export const captions: Check = (edition) => {
  const problem = (id: string, message: string): Problem => ({
    file: `content/reports/${edition.slug}/figure.json`,
    id,
    rule: 'captions',
    message,
  });
  return Object.entries(edition.captions.captions).flatMap(([id, { short, cord }]) => {
    const unit = edition.units.get(id);
    if (!unit) return id in edition.ended ? [] : [problem(id, 'The report has no such unit. Correct the id, or take the caption out.')];
    const counted = cord?.sections;
    const sections = countIn(unit, 'section');
    const isMiscounted = counted !== undefined && counted !== sections && counted !== sectionsPublished(edition, id);
    const shown = (['zh', 'en'] as const).flatMap((locale) => {
      const words = short?.[locale];
      if (words === undefined || (locale === 'en' && unit.heading?.children[0].en === undefined)) return [];
      return headingOf(unit, locale).includes(words)
        ? []
        : [problem(id, `“${words}” does not stand in the heading “${headingOf(unit, locale)}”. Quote words of it.`)];
    });
    return isMiscounted
      ? [...shown, problem(id, `Its cord counts ${counted} sections, and the text has ${sections}. Write it anew.`)]
      : shown;
  });
};
