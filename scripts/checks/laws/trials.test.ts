import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { OutlinedMeasure, OutlinedPart } from '#report/outline-of.ts';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { corpusFolder } from '../../root.ts';

/** A heading as a careful reader wrote it down; what is not written is not there. */
interface RightHeading extends OutlinedMeasure {
  sections?: RightHeading[];
  measures?: RightHeading[];
}

/** The outline that is right. Where it names no works, annexes are left out and the parts of all other works stand in one row. */
interface Right {
  parts?: RightHeading[];
  works?: { title: string; parts: RightHeading[] }[];
  /** The title of the first work, where it is asked for. */
  title?: string;
  /** What is warned of in the numbering: the line and the rule. */
  warned?: string[];
}

const own = fileURLToPath(new URL('trials/', import.meta.url));
const shared = corpusFolder === undefined ? undefined : join(corpusFolder, '../trials');

/** Returns the texts of a folder that somebody read: those with a right outline beside them. */
function trialsIn(folder: string): { name: string; folder: string }[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.right.json') ? [{ name: name.replace('.right.json', ''), folder }] : []));
}

function read(folder: string, name: string): ReturnType<typeof outlineOf> {
  const file = new VFile({ path: `${name}.txt`, value: readFileSync(join(folder, `${name}.txt`)) });
  return outlineOf(parse(file), file);
}

/** Prints headings one a line, indented by level, so that a difference reads like the text. */
function print(parts: readonly RightHeading[], indent = 'part'): string[] {
  return parts.flatMap(({ line, heading, proposed, sections = [], measures = [] }) => [
    `${line} ${indent} ${heading}${proposed ? ' (proposed)' : ''}`,
    ...print(measures, 'measure'),
    ...print(sections, 'section'),
  ]);
}

const numbering = /^(?:number-|heading-orphan|heading-doubtful|contents-list)/;

const isAnnex = ({ id }: { id: string }): boolean => id.startsWith('a');

describe.each([...trialsIn(own), ...(shared !== undefined && existsSync(shared) ? trialsIn(shared) : [])])(
  'the outline written by hand: $name',
  ({ name, folder }) => {
    const { works, warnings } = read(folder, name);
    const right = JSON.parse(readFileSync(join(folder, `${name}.right.json`), 'utf8')) as Right;

    test('equals what the splitter sees', () => {
      const printed = (parts: readonly (OutlinedPart | RightHeading)[]): string[] => print(parts);
      const found = right.works
        ? works.map(({ title, parts }) => [title, ...printed(parts)])
        : printed(works.filter((work) => !isAnnex(work)).flatMap(({ parts }) => parts));
      if (right.title !== undefined) expect(works[0]?.title).toBe(right.title);
      expect(found).toEqual(right.works?.map(({ title, parts }) => [title, ...printed(parts)]) ?? printed(right.parts ?? []));
    });

    if (folder !== own) return;
    test('has the warnings that its numbers call for, and no others', () => {
      const found = warnings.filter(({ rule }) => numbering.test(rule)).map(({ line, rule }) => `${line} ${rule}`);
      expect(found.sort()).toEqual((right.warned ?? []).sort());
    });
  },
);

if (shared === undefined)
  test('without the shared trials, which CI demands, those of the project alone hold the structure', () =>
    expect(process.env['CI']).toBeUndefined());
else
  test('a text whose lines end in soft breaks has the headings of its lines', () => {
    const { works } = read(shared, '17-word-ruanhuiche');
    const labels = works.flatMap(({ parts }) => print(parts).map((line) => /^.*?[、）]/.exec(line)?.[0]));
    expect(labels).toEqual(['3 part 一、', '5 section （一）', '6 part 二、', '7 section （一）']);
    expect(works[0]?.parts.map(({ paragraphs }) => paragraphs)).toEqual([2, 1]);
  });
