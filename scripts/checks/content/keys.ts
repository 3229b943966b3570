import { partOf } from '#address/within.ts';
import type { Check, Problem } from './problem.ts';

/** The translation has the same files and the same ids in the same order as the source; a report that is not translated has none. */
export const keys: Check = ({ slug, info, segments, translation }) => {
  if (info.translation === 'none' && translation.size === 0) return [];
  const sources = new Map<string, string[]>();
  for (const id of segments.keys()) sources.set(partOf(id), [...(sources.get(partOf(id)) ?? []), id]);
  const problems: Problem[] = [];
  for (const name of new Set([...sources.keys(), ...translation.keys()])) {
    const file = `content/reports/${slug}/en/${name}.json`;
    const [source, target] = [sources.get(name) ?? [], Object.keys(translation.get(name) ?? {})];
    const say = (id: string, message: string): void => void problems.push({ file, id, rule: 'keys', message });
    for (const id of source)
      if (!target.includes(id))
        say(
          id,
          'The source has this sentence, the translation has no key for it. Run `npm run split`, which adds it as null until it is translated.',
        );
    for (const id of target)
      if (!source.includes(id))
        say(
          id,
          segments.has(id)
            ? `This sentence belongs into en/${partOf(id)}.json. Take the key out here.`
            : 'The source has no such sentence. If its id ended, take the key out.',
        );
    const order = source.filter((id) => target.includes(id));
    const wrong = target.filter((id) => source.includes(id)).find((id, at) => id !== order[at]);
    if (wrong !== undefined) say(wrong, 'The keys stand in another order than in the source. Put them into that order.');
  }
  return problems;
};
