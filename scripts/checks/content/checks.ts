import { english } from './english.ts';
import { figures } from './figures.ts';
import { keys } from './keys.ts';
import { parallels } from './parallels.ts';
import type { Check } from './problem.ts';
import { terms } from './terms.ts';

/** Every check of content/, by name. */
export const checks: Readonly<Record<string, Check>> = { keys, english, figures, terms, parallels };
