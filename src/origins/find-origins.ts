import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OriginRun } from '#schemas/origins.ts';
import { comparedText } from './compared.ts';
import type { ComparedText, Stretch } from './find-runs.ts';
import { createRunFinder } from './find-runs.ts';
import { hanIn } from './han.ts';

/** From this many texts on words are a stock formula by rule. */
export const stockTexts = 5;

/** The kinds of concepts whose words are names or titles. */
const named: ReadonlySet<ConceptEntry['kind']> = new Set(['institution', 'place', 'zone', 'company', 'person', 'document', 'event']);

/**
 * Returns every run of an edition that stands in an earlier text, in the order of the text; none goes beyond its
 * sentence. What an editor keeps of a run (`keep` in wordings.json) is looked up anew, for more texts may have it, and so
 * is what is said of its earlier part (`part`).
 */
export function findOrigins(edition: Edition, texts: readonly ComparedText[], concepts: readonly ConceptEntry[]): OriginRun[] {
  const finder = createRunFinder(texts);
  const names = concepts
    .filter(({ kind }) => named.has(kind))
    .flatMap(({ zh }) => [zh.term, ...zh.variants].map((words) => comparedText(words)));
  const said = new Map(edition.wordings.map((wording) => [wording.words, wording]));
  const withPart = (stretch: Stretch, part: string | undefined): Stretch => {
    const text = part === undefined ? undefined : finder.earliestOf(part);
    return part === undefined || text === undefined ? stretch : { ...stretch, part: { words: part, han: hanIn(part), text } };
  };
  const stockOf = ({ words, texts: having }: Stretch): OriginRun['stock'] =>
    having.length >= stockTexts ? 'texts' : names.some((name) => name.includes(comparedText(words))) ? 'name' : undefined;
  return [...edition.segments.values()].flatMap(({ id, zh }) =>
    finder.runsIn(zh).map((run): OriginRun => {
      const { keep, part } = said.get(comparedText(run.words)) ?? {};
      const kept = keep === undefined ? undefined : finder.keptOf(zh, run, keep);
      const stock = stockOf(kept ?? run);
      return { sentence: id, ...(kept ? run : withPart(run, part)), ...(stock && { stock }), ...(kept && { kept: withPart(kept, part) }) };
    }),
  );
}
