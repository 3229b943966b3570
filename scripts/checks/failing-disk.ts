import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disk } from '../write-files.ts';

/** Makes a disk that breaks down at its nth operation: before it, or with half of a text written; it lists what it did. */
export function failAt(stop: number, half: boolean): Disk & { done: string[] } {
  const done: string[] = [];
  const step = (name: string, path: string, operation: () => void, broken: () => void = () => undefined): void => {
    if (done.length + 1 >= stop) {
      if (half) broken();
      throw new Error('The disk broke down.');
    }
    operation();
    done.push(`${name} ${basename(path)}`);
  };
  const write = (path: string, text: string, encoding: BufferEncoding = 'utf8'): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, encoding);
  };
  return {
    write: (path, text, encoding) =>
      step(
        'write',
        path,
        () => write(path, text, encoding),
        () => write(path, text.slice(0, text.length / 2), encoding),
      ),
    rename: (from, to) => step('rename', to, () => renameSync(from, to)),
    remove: (path) => step('remove', path, () => rmSync(path, { force: true })),
    done,
  };
}
