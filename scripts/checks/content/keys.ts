import type { Check } from './problem.ts';

/** The translation has the same files and the same ids in the same order as the source. */
export const keys: Check = ({ slug, zh, en }) => {
  const problems = [];
  for (const name of new Set([...zh.keys(), ...en.keys()])) {
    const file = `content/reports/${slug}/en/${name}.json`;
    const [source, target] = [Object.keys(zh.get(name) ?? {}), Object.keys(en.get(name) ?? {})];
    const missing = source.filter((id) => !target.includes(id));
    const extra = target.filter((id) => !source.includes(id));
    for (const id of missing) problems.push({ file, id, rule: 'keys', message: 'The source has this sentence, the translation has no key for it. Add it, null if it is not yet translated.' });
    for (const id of extra) problems.push({ file, id, rule: 'keys', message: 'The source has no such sentence. If its id ended, take the key out.' });
    const order = source.filter((id) => target.includes(id));
    const wrong = target.filter((id) => source.includes(id)).find((id, at) => id !== order[at]);
    if (wrong !== undefined) problems.push({ file, id: wrong, rule: 'keys', message: 'The keys stand in another order than in the source. Put them into that order.' });
  }
  return problems;
};
