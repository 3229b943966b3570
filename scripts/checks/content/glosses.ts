import { workOf } from '#address/within.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

/** A label that says nothing by itself is explained where a work says it first, in the words of its gloss. */
export const glosses: Check = (edition, { english }) => {
  const sentences = translated(edition);
  const works = edition.works.map(({ id }) => [...edition.segments.values()].filter((segment) => workOf(segment.id) === id));
  return english.glosses.flatMap(({ zh: labels, gloss }) => {
    const firsts = works.map((work) => work.find(({ zh }) => labels.some((label) => zh.includes(label)))?.id);
    return sentences
      .filter(({ id, en }) => gloss !== undefined && firsts.includes(id) && !en.toLowerCase().includes(gloss.toLowerCase()))
      .map(({ file, id }) => ({
        file,
        id,
        rule: 'glosses',
        message: `This sentence is the first of its work that says ${labels[0] ?? ''}, and does not explain it. Add “${gloss ?? ''}”, or mend the gloss in content/english-rules.json.`,
      }));
  });
};
