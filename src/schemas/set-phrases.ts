import { z } from 'astro/zod';
import { filled } from './text.ts';

/** `content/set-phrases.json`: words whose numerals count nothing, so that no figure is looked for in their English. */
export const setPhrases = z.strictObject({
  /** Idioms and words of every language: 千方百计, 百姓. */
  idioms: z.array(filled),
  /** Names of places: 五马, 长三角. */
  places: z.array(filled),
});
