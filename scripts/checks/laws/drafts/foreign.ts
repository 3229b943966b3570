import { shuffled } from '../../../seeded.ts';
import type { Stream } from './stream.ts';

/** Returns of lines of other texts 100 by chance that share no run of nine signs with a text, and the 100 that are likest to it without standing in it. */
export function foreignTo({ signs, bare }: Stream, lines: readonly string[], random: () => number): { far: string[]; near: string[] } {
  const [five, nine] = [gramsOf(signs, 5), gramsOf(signs, 9)].map((grams) => new Set(grams)) as [Set<string>, Set<string>];
  const fit = [...new Set(lines)].filter((line) => {
    const { length } = bare(line);
    return length >= 12 && length <= 60 && !signs.includes(bare(line)) && isPlain(line);
  });
  const likest = fit
    .map((line) => ({ line, share: shareOf(bare(line), five) }))
    .sort((one, other) => other.share - one.share)
    .map(({ line }) => line);
  const far = fit.filter((line) => !gramsOf(bare(line), 9).some((gram) => nine.has(gram)));
  return { far: shuffled(far, random).slice(0, 100), near: likest.slice(0, 100) };
}

/** Whether no mark of it is open at its end. */
function isPlain(line: string): boolean {
  return !/[“”‘’「」『』《》（）()]/.test(line);
}

function shareOf(signs: string, known: ReadonlySet<string>): number {
  const grams = gramsOf(signs, 5);
  return grams.filter((gram) => known.has(gram)).length / grams.length;
}

function gramsOf(signs: string, length: number): string[] {
  return Array.from({ length: Math.max(0, signs.length - length + 1) }, (_, at) => signs.slice(at, at + length));
}
