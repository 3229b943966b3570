import { headingIdOf } from '#address/grammar.ts';
import { workOf } from '#address/within.ts';
import type { Passage } from '../../our-english.ts';
import { captionsOf, oursIn } from './passages.ts';
import type { Check, Problem, SharedCheck } from './problem.ts';
import { translated } from './problem.ts';

/** What English of this edition never has, and what stands there instead. */
const marks: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /\p{Script=Han}/u, message: 'Chinese characters stand in the English. Translate them, or write pinyin.' },
  { pattern: /[\u3000-\u303f\uff00-\uffef]/u, message: 'Full-width punctuation stands in the English. Use English marks.' },
  { pattern: /["']/, message: 'A straight quotation mark or apostrophe. Use “ ” ‘ ’.' },
  { pattern: /\d\s?%/, message: 'A per cent sign. Write “per cent”.' },
  { pattern: /\d-\d/, message: 'A hyphen between figures. Use an en dash.' },
  { pattern: /\s{2,}|^\s|\s$/, message: 'Stray white space. Take it out.' },
  { pattern: /\s[,.;:!?]/, message: 'White space before a mark. Take it out.' },
  { pattern: /\b(\w+) \1\b/i, message: 'A word stands twice. Take one out.' },
];

/** American spellings, and words that only look right. */
const american =
  /\b(?:labor|center|centers|centered|color|honor|favor|favorable|program|programs|defense|offense|license(?=s? (?:for|to))|traveled|traveling|modeled|fulfill|enrollment|skillful|catalog|gray|percent|organiz\w+|moderniz\w+|urbaniz\w+|revitaliz\w+|realiz\w+|optimiz\w+|standardiz\w+|globaliz\w+|industrializ\w+|mobiliz\w+|utiliz\w+|recogniz\w+|emphasiz\w+|prioritiz\w+|digitiz\w+|digitaliz\w+|specializ\w+|stabiliz\w+|summariz\w+|maximiz\w+|minimiz\w+|analyz\w+|behavior|neighbor\w*|harbor|endeavor\w*|meter|meters|kilometer\w*|theater|fiber)\b/i;

/** English is English: British spelling, curly quotes, no Chinese left, an em dash nowhere but in a title. */
export const english: Check = (edition) => [
  ...translated(edition).flatMap(({ file, id, en }): Problem[] => {
    const problems = marks.filter(({ pattern }) => pattern.test(en)).map(({ message }) => message);
    if (en.includes('—') && id !== headingIdOf(workOf(id))) problems.push('An em dash. Use a spaced en dash, sparingly.');
    if ((en.match(/“/g)?.length ?? 0) !== (en.match(/”/g)?.length ?? 0)) problems.push('A quotation mark has no partner.');
    return problems.map((message) => ({ file, id, rule: 'english', message }));
  }),
  ...[...translated(edition), ...captionsOf(edition)].flatMap((passage) =>
    spellingIn(passage, edition.exceptions.english?.[passage.id] ?? {}),
  ),
];

/** Finds American spelling in the English of ours that no report has to itself. */
export const spellingOfOurs: SharedCheck = (rules) => oursIn(rules).flatMap((passage) => spellingIn(passage, {}));

function spellingIn({ file, id, en }: Passage, excepted: Readonly<Record<string, string>>): Problem[] {
  const spelling = american.exec(en)?.[0];
  return spelling === undefined || spelling in excepted
    ? []
    : [{ file, id, rule: 'english', message: `“${spelling}” is not British spelling.` }];
}
