import type { Check, Problem } from './problem.ts';

/** Every note of the apparatus stands at words that are printed so; every stray space before a figure or a letter has its note. */
export const apparatus: Check = ({ slug, apparatus: notes, segments }) => {
  const problem = (id: string, message: string): Problem => ({
    file: `content/reports/${slug}/apparatus.json`,
    id,
    rule: 'apparatus',
    message,
  });
  const misplaced = notes.flatMap(({ at, printed }) => [
    ...at.filter((id) => !segments.has(id)).map((id) => problem(id, 'The report has no such sentence. Write an id that stands in zh/.')),
    ...(at.some((id) => segments.get(id)?.zh.includes(printed))
      ? []
      : [problem(at.join(' '), `No sentence named here says “${printed}”. Quote the words as printed.`)]),
  ]);
  const noted = new Set(notes.flatMap(({ at, kind }) => (kind === 'space' ? at : [])));
  const spaced = [...segments.values()].filter(({ zh }) => /\p{Script=Han} [\dA-Z]/u.test(zh)).map(({ id }) => id);
  return [
    ...misplaced,
    // A report that nobody has gone through yet has no apparatus at all.
    ...(notes.length === 0
      ? []
      : spaced
          .filter((id) => !noted.has(id))
          .map((id) => problem(id, 'A stray space stands before a figure or a letter, and no note says so. Add one of the kind `space`.'))),
    ...[...noted]
      .filter((id) => !spaced.includes(id))
      .map((id) => problem(id, 'A note speaks of a stray space, and there is none. Take it out.')),
  ];
};
