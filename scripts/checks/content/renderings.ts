import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { mentionsIn } from '#glossary/glossary.ts';
import { placedSentences } from '#glossary/places.ts';
import type { Rendering } from '#glossary/renderings.ts';
import { deviationOf, renderingsOf } from '#glossary/renderings.ts';
import { counted } from '#text/counted.ts';
import type { Check, Problem, Rules } from './problem.ts';

type Fault = [id: string, message: string];

/** Every departure from a preferred rendering has its reason, in a translated report that is the home report or gives any; every reason is of a departure, and every counterpart that is quoted stands in its sentence. */
export const renderings: Check = (edition, rules) => {
  const faults = [...(isExplained(edition, rules) ? unexplained(edition, rules) : []), ...idle(edition, rules), ...mislaid(edition, rules)];
  const file = `content/reports/${edition.slug}/renderings.json`;
  return faults.map(([id, message]): Problem => ({ file, id, rule: 'renderings', message }));
};

/** Returns how many departures of a translated report nobody has given a reason for, where it gives none at all; undefined where there is nothing to say. */
export function renderingsNotice(edition: Edition, rules: Rules): string | undefined {
  if (isExplained(edition, rules)) return undefined;
  const open = openIn(edition, rules);
  if (open.length === 0) return undefined;
  const places = open.reduce((sum, { rendering }) => sum + rendering.places.length, 0);
  return `${edition.slug}: ${counted(places, 'place')} of its English ${places === 1 ? 'departs' : 'depart'} from the preferred rendering of a term, and no reason is given yet. renderings.json gives it.`;
}

/** Whether a report has to give a reason for each departure. */
function isExplained({ slug, info, deviations }: Edition, { home }: Rules): boolean {
  return info.translation === 'complete' && (slug === home || deviations.length > 0);
}

function unexplained(edition: Edition, rules: Rules): Fault[] {
  return openIn(edition, rules).flatMap(({ concept, rendering }) =>
    rendering.places.map(({ segment }): Fault => [
      segment.id,
      `${concept.slug} is “${concept.en.term}”, and here ${rendering.words === undefined ? 'none of its forms stands' : `it is “${rendering.words}”`}. Say why, or mend the sentence.`,
    ]),
  );
}

function openIn(edition: Edition, rules: Rules): { concept: ConceptEntry; rendering: Rendering }[] {
  return mentionsOf(edition, rules).flatMap(({ concept, mentions }) =>
    renderingsOf(concept, mentions)
      .filter(({ kind }) => kind === 'open')
      .map((rendering) => ({ concept, rendering })),
  );
}

function idle(edition: Edition, rules: Rules): Fault[] {
  const used = new Set(
    mentionsOf(edition, rules).flatMap(({ concept, mentions }) => mentions.map((mention) => deviationOf(concept, mention))),
  );
  return edition.deviations
    .filter((deviation) => !used.has(deviation))
    .map((deviation) => [
      `${deviation.concept}: ${deviation.words ?? deviation.at ?? ''}`,
      'No place departs so from the preferred rendering. Take the row out, or quote the words that stand there.',
    ]);
}

function mislaid(edition: Edition, rules: Rules): Fault[] {
  const all = edition.counterparts.length === 0 ? [] : mentionsOf(edition, rules);
  return edition.counterparts.flatMap(({ concept, at, words }): Fault[] => {
    const places = all.find((one) => one.concept.slug === concept)?.mentions.filter(({ segment }) => segment.id === at) ?? [];
    const missing = words.filter((one) => one !== null && !(edition.segments.get(at)?.en ?? '').includes(one));
    return [
      ...missing.map((one): Fault => [at, `The sentence does not say “${one ?? ''}” for ${concept}. Quote its words.`]),
      ...(places.length === words.length
        ? []
        : [
            [
              at,
              `It has ${counted(places.length, 'place')} of ${concept}, and ${words.length} are quoted. Quote words, or null, for each.`,
            ] as Fault,
          ]),
    ];
  });
}

function mentionsOf(edition: Edition, { concepts, home }: Rules): { concept: ConceptEntry; mentions: ReturnType<typeof mentionsIn> }[] {
  const sentences = placedSentences(edition, home);
  return concepts.filter(({ draft }) => !draft).map((concept) => ({ concept, mentions: mentionsIn(concept, sentences) }));
}
