import { VFile } from 'vfile';
import type { Declaration } from '#report/declaration.ts';
import { declarationOf } from '#report/declaration.ts';
import { parse, readLines } from '#report/parse.ts';
import type { Stated } from '#report/frame/stated.ts';
import { stated } from '#report/frame/stated.ts';
import type { Report } from '#report/types.ts';
import { openWorks } from '#report/frame/works.ts';

/** What the splitter sees in a text of which nothing is declared, and what the text says of itself. */
export interface Proposal {
  tree: Report;
  declaration: Declaration;
  states: Stated[];
}

/** Reads a text of which nothing is declared; fails on its file where it cannot be read. */
export function proposalOf({ path, value }: VFile, joinCut: boolean): Proposal {
  // What is warned of here is warned of again when the text is split as it is declared.
  const file = new VFile({ path, value });
  const { lines } = readLines(file, joinCut);
  const tree = parse(file, undefined, joinCut);
  return { tree, declaration: declarationOf(lines, tree, file), states: stated(lines, openWorks(lines, undefined, file)) };
}
