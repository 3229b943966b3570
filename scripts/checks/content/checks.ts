import { apart } from './apart.ts';
import { apparatus } from './apparatus.ts';
import { calques, calquesOfOurs } from './calques.ts';
import { captions } from './captions.ts';
import { english, spellingOfOurs } from './english.ts';
import { entries } from './entries.ts';
import { figures } from './figures.ts';
import { formulas } from './formulas.ts';
import { glosses } from './glosses.ts';
import { keys } from './keys.ts';
import { labels } from './labels.ts';
import { ledger } from './ledger.ts';
import { long } from './long.ts';
import { must } from './must.ts';
import { parallels } from './parallels.ts';
import type { Check, SharedCheck } from './problem.ts';
import { quoted } from './quoted.ts';
import { renderings } from './renderings.ts';
import { terms } from './terms.ts';
import { translation } from './translation.ts';
import { wordings } from './wordings.ts';
import { worn } from './worn.ts';

/** Every check of a report, by name. */
export const checks: Readonly<Record<string, Check>> = {
  keys,
  translation,
  english,
  figures,
  terms,
  renderings,
  calques,
  worn,
  must,
  formulas,
  apart,
  glosses,
  long,
  quoted,
  parallels,
  wordings,
  ledger,
  apparatus,
  captions,
};

/** Every check of what no report has to itself, by the name of its rule. */
export const sharedChecks: Readonly<Record<string, SharedCheck>> = { english: spellingOfOurs, calques: calquesOfOurs, labels, entries };
