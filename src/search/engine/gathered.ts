import type { Gathered, Options, Wanted } from './contract.ts';
import { toMeant } from './meant.ts';
import { loadEnglish, open, stageOf } from './open.ts';
import { passageAt } from './passages.ts';

/** Returns what the site has of places, each where it stands now, and of concepts, in both languages. */
export async function gatheredFor({ places, slugs }: Wanted, options: Options): Promise<Gathered> {
  await loadEnglish();
  const opened = await open();
  const stage = stageOf(opened, options);
  return {
    passages: places.map((place) => passageAt(place, stage)),
    concepts: slugs.map((slug) => {
      const concept = opened.entries.indexOf(slug);
      return concept < 0 ? undefined : toMeant(stage, opened.entries, concept);
    }),
  };
}
