import { apparatus } from './apparatus.ts';
import { captions } from './captions.ts';
import { english } from './english.ts';
import { figures } from './figures.ts';
import { keys } from './keys.ts';
import { parallels } from './parallels.ts';
import type { Check } from './problem.ts';
import { terms } from './terms.ts';
import { translation } from './translation.ts';

/** Every check of content/, by name. */
export const checks: Readonly<Record<string, Check>> = { keys, translation, english, figures, terms, parallels, apparatus, captions };
