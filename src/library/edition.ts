import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { DivisionKind, HeadingStyle } from '#report/types.ts';
import type { OutlineDivision, OutlineHeading, OutlineParagraph, OutlineSegment, OutlineWork } from '#report/outline.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Ended } from '#schemas/ended.ts';
import type { Parallels } from '#schemas/parallels.ts';
import type { Printed } from '#schemas/printed.ts';
import type { Readings } from '#schemas/readings.ts';
import type { Release } from '#schemas/release.ts';
import type { ReportInfo, WorkInfo } from '#schemas/report.ts';
import type { Surroundings } from './received.ts';
import { surroundingsOf } from './received.ts';

/** One segment in both languages; `en` is undefined until it is translated. */
export interface Sentence {
  type: 'sentence';
  id: string;
  line: number;
  zh: string;
  en: string | undefined;
  /** What is irregular in its Chinese words. */
  notes: ApparatusNote[];
  /** White space around its words in the text as received. */
  received: Surroundings;
}

/** One paragraph in both languages. `runIn`: it follows its unit's heading on the same line. */
export interface Passage {
  type: 'passage';
  id: string;
  runIn: boolean;
  sentences: Sentence[];
}

/** One work, part, section or measure in both languages. */
export interface Place {
  type: 'place';
  kind: 'work' | DivisionKind;
  id: string;
  /** 0 for a work. */
  number: number;
  /** As printed: （三）; empty for a work. */
  label: string;
  /** The title or heading whole, with its label; a circular has none. */
  heading: Sentence | undefined;
  style: HeadingStyle;
  parent: Place | undefined;
  children: (Passage | Place)[];
}

/** A report as the reading room holds it: editor's data, works and every place by its id. */
export interface Edition {
  slug: string;
  info: ReportInfo;
  sha256: string;
  /** The ids that show no words any more, with where their words went. */
  ended: Ended;
  /** What is irregular in the source, note by note. */
  apparatus: ApparatusNote[];
  /** The pairs of sentences in which two works say the same thing. */
  parallels: Parallels['confirmed'];
  /** How often the translation of each work, part and section was read. */
  readings: Readings;
  /** Its PDFs; undefined where nobody has made any. */
  printed: Printed | undefined;
  /** The editions that were published, the first one first. */
  releases: Release[];
  works: Place[];
  places: ReadonlyMap<string, Place>;
}

/** The editions of the site, by slug. */
export async function getEditions(): Promise<Edition[]> {
  const reports = await getCollection('reports');
  return Promise.all(
    reports
      .map((entry) => ({ slug: entry.id.split('/')[0] ?? '', info: entry.data }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(({ slug, info }) => openEdition(slug, info)),
  );
}

async function openEdition(slug: string, info: ReportInfo): Promise<Edition> {
  const [outlines, endings, apparatus, parallels, printed, readings, releases, source, translation] = await Promise.all([
    getCollection('outlines', ({ id }) => id === `${slug}/outline`),
    getCollection('ended', ({ id }) => id === `${slug}/ended`),
    getCollection('apparatus', ({ id }) => id === `${slug}/apparatus`),
    getCollection('parallels', ({ id }) => id === `${slug}/parallels`),
    getCollection('printed', ({ id }) => id === `${slug}/printed`),
    getCollection('readings', ({ id }) => id === `${slug}/readings`),
    getCollection('releases', ({ id }) => id.startsWith(`${slug}/`)),
    getCollection('source', ({ id }) => id.startsWith(`${slug}/`)),
    getCollection('translation', ({ id }) => id.startsWith(`${slug}/`)),
  ]);
  const outline = outlines[0]?.data;
  if (!outline) throw new AstroError(`content/reports/${slug} has no outline.json.`, 'Run `npm run split`.');
  const zh = new Map(source.flatMap(({ data }) => Object.entries(data)));
  const en = new Map(translation.flatMap(({ data }) => Object.entries(data)));
  const places = new Map<string, Place>();
  const surroundings = surroundingsOf(outline);
  const notes = apparatus[0]?.data.notes ?? [];
  const notesAt = new Map(notes.flatMap(({ at }) => at).map((id) => [id, notes.filter((note) => note.at.includes(id))]));

  const toSentence = ({ id, line }: OutlineSegment): Sentence => {
    const words = zh.get(id);
    if (words === undefined) {
      throw new AstroError(`content/reports/${slug}/zh has no words for ${id}.`, 'Run `npm run split`.');
    }
    return {
      type: 'sentence',
      id,
      line,
      zh: words,
      en: en.get(id) ?? undefined,
      notes: notesAt.get(id) ?? [],
      received: surroundings.get(id) ?? { before: '', after: '' },
    };
  };
  const toChild = (node: OutlineParagraph | OutlineDivision, parent: Place): Passage | Place =>
    node.type === 'paragraph'
      ? { type: 'passage', id: node.id, runIn: node.runIn === true, sentences: node.segments.map(toSentence) }
      : toPlace(node, node.kind, node.number, node.label, node.heading, parent);
  const toPlace = (
    node: OutlineWork | OutlineDivision,
    kind: Place['kind'],
    number: number,
    label: string,
    heading: OutlineHeading | undefined,
    parent?: Place,
  ): Place => {
    const place: Place = {
      type: 'place',
      kind,
      id: node.id,
      number,
      label,
      heading: heading && toSentence(heading.segment),
      style: heading?.style ?? 'own-line',
      parent,
      children: [],
    };
    places.set(place.id, place);
    place.children = node.children.map((child) => toChild(child, place));
    return place;
  };

  const works = outline.works.map((work) => toPlace(work, 'work', 0, '', work.heading));
  return {
    slug,
    info,
    sha256: outline.seed.sha256,
    ended: endings[0]?.data ?? {},
    apparatus: notes,
    parallels: parallels[0]?.data.confirmed ?? [],
    printed: printed[0]?.data,
    readings: readings[0]?.data ?? {},
    releases: releases.map(({ data }) => data).sort((a, b) => compareVersions(a.version, b.version)),
    works,
    places,
  };
}

/** Which of two versions came first: negative, zero or positive. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((at) => (x?.[at] ?? 0) - (y?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The declared facts of a work. */
export function workInfo(edition: Edition, place: Place): WorkInfo {
  const id = workOf(place).id;
  const found = edition.info.works.find((work) => work.id === id);
  if (!found) throw new AstroError(`report.json of ${edition.slug} declares no work “${id}”.`, 'Add it to `works`.');
  return found;
}

/** The work a place belongs to. */
export function workOf(place: Place): Place {
  return place.parent ? workOf(place.parent) : place;
}

/** The smallest page that holds a place: measures have none of their own. */
export function pageOf(place: Place): Place {
  return place.kind === 'measure' && place.parent ? pageOf(place.parent) : place;
}

/** The places directly under a place. */
export function placesIn(place: Place): Place[] {
  return place.children.filter((child) => child.type === 'place');
}

/** The paragraphs directly under a place. */
export function passagesIn(place: Place): Passage[] {
  return place.children.filter((child) => child.type === 'passage');
}

/** Every sentence below a place in the order of the text, headings left out. */
export function sentencesIn(place: Place): Sentence[] {
  return place.children.flatMap((child) => (child.type === 'passage' ? child.sentences : sentencesIn(child)));
}

/** Every page of an edition in reading order: works, parts, sections. */
export function pagesOf(edition: Edition): Place[] {
  const below = (place: Place): Place[] => (place.kind === 'measure' ? [] : [place, ...placesIn(place).flatMap(below)]);
  return edition.works.flatMap(below);
}

/** The smallest place that holds a sentence or paragraph, by its id. */
export function placeOf({ places, works }: Edition, id: string): Place {
  const found = places.get(id) ?? places.get(id.replace(/0$/, ''));
  if (found) return found;
  return id.includes('.') ? placeOf({ places, works } as Edition, id.slice(0, id.lastIndexOf('.'))) : (works[0] as Place);
}
