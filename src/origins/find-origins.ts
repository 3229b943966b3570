import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OriginRun } from '#schemas/origins.ts';
import { comparedText } from './compared.ts';
import type { ComparedText, Stretch } from './find-runs.ts';
import { createRunFinder } from './find-runs.ts';

/** From this many texts on words are a stock formula by rule. */
export const stockTexts = 5;

/** The kinds of concepts whose words are names or titles. */
const named: ReadonlySet<ConceptEntry['kind']> = new Set(['institution', 'place', 'zone', 'company', 'person', 'document', 'event']);

/**
 * Returns every run of an edition that stands in an earlier text, in the order of the text; none goes beyond its
 * sentence. What an editor keeps of a run (`keep` in wordings.json) is looked up anew, for more texts may have it.
 */
export function findOrigins(edition: Edition, texts: readonly ComparedText[], concepts: readonly ConceptEntry[]): OriginRun[] {
  const finder = createRunFinder(texts);
  const names = concepts
    .filter(({ kind }) => named.has(kind))
    .flatMap(({ zh }) => [zh.term, ...zh.variants].map((words) => comparedText(words)));
  const keeps = new Map(edition.wordings.map(({ words, keep }) => [words, keep]));
  const stockOf = ({ words, texts: having }: Stretch): OriginRun['stock'] =>
    having.length >= stockTexts ? 'texts' : names.some((name) => name.includes(comparedText(words))) ? 'name' : undefined;
  return [...edition.segments.values()].flatMap(({ id, zh }) =>
    finder.runsIn(zh).map((run): OriginRun => {
      const keep = keeps.get(comparedText(run.words));
      const kept = keep === undefined ? undefined : finder.keptOf(zh, run, keep);
      const stock = stockOf(kept ?? run);
      return { sentence: id, ...run, ...(stock && { stock }), ...(kept && { kept }) };
    }),
  );
}
