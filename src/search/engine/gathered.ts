import type { Gathered, Options, Wanted } from './contract.ts';
import { toMeant } from './meant.ts';
import type { Texts } from './open.ts';
import { passageAt } from './passages.ts';

/** Returns what texts have of places, each where it stands now, and of concepts, in both languages. */
export async function gatheredFor(texts: Texts, { places, slugs }: Wanted, options: Options): Promise<Gathered> {
  await texts.openEnglish();
  const opened = await texts.open();
  const stage = texts.stageOf(opened, options);
  return {
    passages: places.map((place) => passageAt(place, stage)),
    concepts: slugs.map((slug) => {
      const concept = opened.entries.indexOf(slug);
      return concept < 0 ? undefined : toMeant(stage, opened.entries, concept);
    }),
  };
}
