import type { VFile } from 'vfile';
import { decode } from '#text/decode.ts';
import type { Declared } from './declared.ts';
import { fromText } from './from-text.ts';
import { joinLines } from './join-lines.ts';
import { sectionize } from './sectionize.ts';
import { segment } from './segment.ts';
import { suspect } from './suspect.ts';
import type { Report } from './types.ts';

/** Reads a seed (`file.value`, bytes) as a report tree without ids, with cut lines joined where that is declared; fails or warns on `file`. */
export function parse(file: VFile, declared?: Declared): Report {
  const read = fromText(decode(file), file);
  const lines = declared?.joinLines === true ? joinLines(read) : read;
  const tree = segment(sectionize(lines, declared, file));
  suspect(lines.lines, tree, file);
  return tree;
}
