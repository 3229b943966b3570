import type { ConceptEntry } from '#glossary/concepts.ts';
import type { EnglishRules } from '#schemas/english-rules.ts';
import type { Problem, SharedCheck } from './problem.ts';

/** Every label that counts something is settled: the text spells all its members out, or a gloss or a note of the rules explains it. */
export const labels: SharedCheck = ({ concepts, english }) => {
  const published = new Map(concepts.filter(({ draft }) => !draft).map((concept) => [concept.slug, concept]));
  const problem = (id: string, message: string): Problem => ({ file: 'content/english-rules.json', id, rule: 'labels', message });
  return [
    ...[...published.values()]
      .filter((concept) => concept.kind === 'numbered' && !isSpelledOut(concept) && !english.glosses.some((row) => explains(row, concept)))
      .map(({ slug, zh, en }) =>
        problem(
          slug,
          `The text does not spell out ${zh.term} (“${en.term}”), and no row of \`glosses\` has ${zh.variants.join(' or ')}. Add one: { "zh": ${JSON.stringify(zh.variants)}, "gloss": … }, or "note": "${slug}" where nobody spells it out.`,
        ),
      ),
    ...english.glosses
      .filter(({ note }) => note !== undefined && !published.has(note))
      .map(({ zh: [label = ''], note = '' }) =>
        problem(
          note,
          `The note on ${label} names an entry of the glossary that has no page. Correct the slug, or publish content/glossary/${note}.yaml.`,
        ),
      ),
  ];
};

function isSpelledOut({ members }: ConceptEntry): boolean {
  return members.length > 0 && members.every(({ sentence }) => sentence !== undefined);
}

function explains({ zh: labels }: EnglishRules['glosses'][number], { zh: { term, variants } }: ConceptEntry): boolean {
  const names = new Set([term, ...variants].map(bare));
  return labels.some((label) => names.has(bare(label)));
}

function bare(label: string): string {
  return label.replace(/[“”]/g, '');
}
