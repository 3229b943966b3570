import type { VFileMessage } from 'vfile-message';
import { faultsOfProse } from '#prose/faults.ts';
import { readProse } from '../../content.ts';

/** Returns all that may not stand in the prose of content/, in the order of the files. */
export function proseFaults(folder: string): VFileMessage[] {
  return [...readProse(folder)].flatMap(([path, text]) => faultsOfProse(`content/${path}`, text));
}
