import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../checks/dist/pages.ts';

/** Returns the files of two folders that only one of them has, or that are not the same to the byte. */
export function differing(one: string, other: string): string[] {
  const all = [...new Set([...filesIn(one), ...filesIn(other)])].toSorted();
  return all.filter((file) => {
    const [first, second] = [join(one, file), join(other, file)];
    return !existsSync(first) || !existsSync(second) || !readFileSync(first).equals(readFileSync(second));
  });
}
