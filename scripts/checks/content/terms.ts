import { toTerm } from '#glossary/concepts.ts';
import { createFinder } from '#glossary/find-mentions.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

const fold = (words: string): string => words.toLowerCase().replace(/[“”‘’]/g, '');

/** One rendering a concept: where the source has a term, the English has one of the forms of its rendering. */
export const terms: Check = (edition, { concepts }) => {
  const forms = new Map(concepts.map(({ slug, en }) => [slug, en.forms.map(fold)]));
  const heads = new Map(concepts.map(({ slug, zh, en }) => [slug, `${zh.term} is “${en.term}”`]));
  const find = createFinder(concepts.map(toTerm));
  return translated(edition).flatMap(({ file, id, zh, en }) => {
    const words = fold(en);
    const excepted = edition.exceptions.terms?.[id] ?? {};
    const slugs = new Set(find(zh, id).map(({ slug }) => slug));
    return [...slugs]
      .filter((slug) => !(slug in excepted) && !forms.get(slug)?.some((form) => words.includes(form)))
      .map((slug) => ({
        file,
        id,
        rule: 'terms',
        message: `${heads.get(slug) ?? slug} in the termbase, and no form of that stands here. Mend one of the two (content/glossary/${slug}.yaml), or list the exception with its reason in exceptions.json.`,
      }));
  });
};
