import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { OriginRun } from '#schemas/origins.ts';
import { hanIn } from '#text/han.ts';
import { comparedText } from './compared.ts';
import type { ComparedText, Stretch } from './find-runs.ts';
import { createRunFinder } from './find-runs.ts';
import { titleKinds } from './kinds.ts';

/** From this many texts on words are a stock formula by rule. */
export const stockTexts = 5;

/**
 * Returns every run of an edition that stands in an earlier text, in the order of the text; none goes beyond its
 * sentence. What an editor keeps of a run (`keep` in wordings.json) is looked up anew, for more texts may have it, and so
 * is what is said of its earlier part (`part`).
 */
export function findOrigins(edition: Edition, texts: readonly ComparedText[], concepts: readonly ConceptEntry[]): OriginRun[] {
  const finder = createRunFinder(texts);
  const names = concepts
    .filter(({ kind }) => titleKinds.has(kind))
    .flatMap(({ zh }) => [zh.term, ...zh.variants].map((words) => comparedText(words)));
  const said = new Map(edition.wordings.map((wording) => [wording.words, wording]));
  const order = texts.map(({ id }) => id);
  /** With the part that the editor names in place of the one that was found, if a still earlier text has it; else with none. */
  const told = (stretch: Stretch, part: string | undefined): Stretch => {
    if (part === undefined) return stretch;
    const text = finder.earliestOf(part);
    const isEarlier = text !== undefined && order.indexOf(text) < order.indexOf(stretch.texts[0] ?? '');
    const { from, to, words, han, texts: having, occurrences } = stretch;
    return { from, to, words, han, texts: having, occurrences, ...(isEarlier && { part: { words: part, han: hanIn(part), text } }) };
  };
  const stockOf = ({ words, texts: having }: Stretch): OriginRun['stock'] =>
    having.length >= stockTexts ? 'texts' : names.some((name) => name.includes(comparedText(words))) ? 'name' : undefined;
  return [...edition.segments.values()].flatMap(({ id, zh }) =>
    finder.runsIn(zh).map((run): OriginRun => {
      const { keep, part } = said.get(comparedText(run.words)) ?? {};
      const kept = keep === undefined ? undefined : finder.keptOf(zh, run, keep);
      const stock = stockOf(kept ?? run);
      return { sentence: id, ...(kept ? run : told(run, part)), ...(stock && { stock }), ...(kept && { kept: told(kept, part) }) };
    }),
  );
}
