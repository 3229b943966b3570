import { VFile } from 'vfile';
import { partOf } from '#address/within.ts';
import { identify } from '#report/identify.ts';
import type { Outline } from '#report/outline.ts';
import { parse } from '#report/parse.ts';
import { toFiles } from '#report/to-files.ts';
import { report } from '#schemas/report.ts';
import type { ReportInfo } from '#schemas/report.ts';
import { toEdition } from './from-content.ts';
import type { ReportFiles } from './report-files.ts';
import type { Edition } from './types.ts';

const both = (words: string): { zh: string; en: string } => ({ zh: words, en: words });

/** What a sample is made of: its text, its English by id, and whatever else of its files is to be other than empty. */
export interface Sample extends Partial<Omit<ReportFiles, 'info' | 'en'>> {
  text: string;
  en?: Readonly<Record<string, string | null>>;
  info?: Partial<ReportInfo>;
}

/** Returns an edition made of a few lines of text, by the same steps as a real one: what checks are tried on. */
export function sampleEdition({ text, en = {}, info = {}, ...files }: Sample): Edition {
  const facts = report.parse({
    name: both('样本'),
    seed: 'seeds/sample.txt',
    speaker: both('某'),
    occasion: both('会'),
    issuer: both('室'),
    place: both('州'),
    edition: { version: '1.0.0', date: '2026-11-24' },
    translation: 'under way',
    works: [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: [text.split('\n')[0]] }],
    ...info,
  });
  const file = new VFile({ path: 'sample.txt', value: new TextEncoder().encode(text) });
  const tree = parse(file, facts);
  identify(tree, { tree: undefined, ended: [] }, '0', file);
  const made = toFiles(tree, { file: facts.seed, sha256: '0'.repeat(64) }, [], () => '0'.repeat(64));
  const read = (name: string): unknown => JSON.parse(made.get(name) ?? '');
  const zh = new Map(
    [...made.keys()].flatMap((name) =>
      name.startsWith('zh/') ? [[name.slice(3, -5), read(name) as Record<string, string>] as const] : [],
    ),
  );
  return toEdition({
    slug: 'sample',
    info: facts,
    outline: read('outline.json') as Outline,
    ended: {},
    apparatus: [],
    parallels: { formulas: [], confirmed: [], refused: [] },
    readings: {},
    exceptions: {},
    quoted: [],
    deviations: [],
    counterparts: [],
    captions: { captions: {}, hints: { zh: [], en: [] } },
    printed: undefined,
    origins: { texts: {}, runs: [] },
    wordings: [],
    figures: { periods: {}, figures: [], pairs: [], not: [], open: [] },
    releases: [],
    zh,
    en: new Map([...zh.keys()].map((name) => [name, Object.fromEntries(Object.entries(en).filter(([id]) => partOf(id) === name))])),
    ...files,
  });
}
