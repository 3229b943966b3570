import type { VFile } from 'vfile';
import { decode } from '#text/decode.ts';
import type { Declared } from './declared.ts';
import type { Lines } from './from-text.ts';
import { fromText } from './from-text.ts';
import { joinLines } from './cuts/join-lines.ts';
import { sectionize } from './sectionize.ts';
import { segment } from './segment.ts';
import { suspect } from './suspect.ts';
import type { Report } from './types.ts';

/** Reads a seed (`file.value`, bytes) as its visible lines, cut ones joined where `join` says so; fails on `file`. */
export function readLines(file: VFile, join = false): Lines {
  const read = fromText(decode(file), file);
  return join ? joinLines(read) : read;
}

/**
 * Reads a seed (`file.value`, bytes) as a report tree without ids; fails or warns on `file`. Cut lines are joined where that
 * is declared, or where `join` says so.
 */
export function parse(file: VFile, declared?: Declared, join = declared?.joinLines === true): Report {
  const lines = readLines(file, join);
  const tree = segment(sectionize(lines, declared, file));
  suspect(lines.lines, tree, file);
  return tree;
}
