import { reportFiles } from '#edition/report-files.ts';
import type { ReportFiles } from '#edition/report-files.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import type { Outline, OutlineDivision, OutlineParagraph } from '#report/outline.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFileOr } from '#schemas/read.ts';
import { site } from '#schemas/site.ts';
import { texts } from '#schemas/texts.ts';

/** A file of content/ by its path from there, a key within it, and what is wrong there. */
export type Fault = readonly [path: string, key: string, message: string];

/** A report with the ids that its outline gives, and those that have ended. */
export interface KnownReport extends ReportFiles {
  units: ReadonlySet<string>;
  paragraphs: ReadonlySet<string>;
  sentences: ReadonlySet<string>;
  /** Every id as it stands in the outline, as often as it stands there. */
  ids: readonly string[];
  /** The words of the source by id. */
  words: ReadonlyMap<string, string>;
}

/** What the files of content/ may name. */
export interface Known {
  files: ContentFiles;
  reports: ReadonlyMap<string, KnownReport>;
  home: string;
  concepts: ReadonlyMap<string, ConceptEntry>;
  /** The ids of the outside texts. */
  texts: readonly string[];
}

/** Returns all that files may name; throws at a file that is not as its schema has it. */
export function knownFrom(files: ContentFiles): Known {
  return {
    files,
    reports: new Map(reportFiles(files).map((report) => [report.slug, withIds(report)])),
    home: readFileOr(files, 'site.json', site, { home: '' }).home,
    concepts: new Map(conceptsFrom(files).map((concept) => [concept.slug, concept])),
    texts: readFileOr(files, 'texts.json', texts, { texts: [] }).texts.map(({ id }) => id),
  };
}

function withIds(report: ReportFiles): KnownReport {
  const ids = { units: [] as string[], paragraphs: [] as string[], sentences: [] as string[] };
  const visit = (node: OutlineParagraph | OutlineDivision | Outline['works'][number]): void => {
    if (node.type === 'paragraph') {
      ids.paragraphs.push(node.id);
      ids.sentences.push(...node.segments.map(({ id }) => id));
      return;
    }
    ids.units.push(node.id);
    if (node.heading) ids.sentences.push(node.heading.segment.id);
    node.children.forEach(visit);
  };
  report.outline?.works.forEach(visit);
  const units = new Set(ids.units);
  return {
    ...report,
    units,
    paragraphs: new Set(ids.paragraphs),
    sentences: new Set(ids.sentences),
    // A run-in paragraph has the id of its unit.
    ids: [...ids.units, ...ids.paragraphs.filter((id) => !units.has(id)), ...ids.sentences],
    words: new Map([...report.zh.values()].flatMap((words) => Object.entries(words))),
  };
}

/** Returns the report and the id that a key names, `r2.1.s1` in the home report or `report:id` in another; undefined where there is no such report. */
export function placeOf(key: string, { reports, home }: Known): { report: KnownReport; id: string } | undefined {
  const [slug = '', id] = key.includes(':') ? key.split(':') : [home, key];
  const report = reports.get(slug);
  return report && id !== undefined && (slug !== home || !key.includes(':')) ? { report, id } : undefined;
}

/** Returns whether an id is that of something that stands in a report, or that did once. */
export function stands(id: string, { ended }: ReportFiles, ids: ReadonlySet<string>): boolean {
  return ids.has(id) || Object.hasOwn(ended, id);
}

/** Returns whether a key names a sentence of a report, or one that has ended. */
export function isSentence(key: string, known: Known): boolean {
  const place = placeOf(key, known);
  return place !== undefined && stands(place.id, place.report, place.report.sentences);
}

/** Returns whether a key names a work, part, section or measure of a report, or one that has ended. */
export function isUnit(key: string, known: Known): boolean {
  const place = placeOf(key, known);
  return place !== undefined && stands(place.id, place.report, place.report.units);
}

/** Returns the words of a list that stand in it more than once, each once. */
export function repeated(list: readonly string[]): string[] {
  return [...new Set(list.filter((word, at) => list.indexOf(word) !== at))];
}

/** Returns the rings in which each name leads to the next and the last to the first, each from its first name on. */
export function ringsIn(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  // The way from a first name to where we stand, each with the names that are still to try.
  const path = new Map<string, string[]>();
  for (const first of next.keys()) {
    if (!done.has(first)) path.set(first, [...(next.get(first) ?? [])]);
    const names = done.has(first) ? [] : [first];
    for (let name = names.at(-1); name !== undefined; name = names.at(-1)) {
      const other = path.get(name)?.shift();
      if (other === undefined) {
        done.add(name);
        path.delete(name);
        names.pop();
      } else if (path.has(other)) {
        rings.push(names.slice(names.indexOf(other)));
      } else if (!done.has(other)) {
        path.set(other, [...(next.get(other) ?? [])]);
        names.push(other);
      }
    }
  }
  return rings;
}
