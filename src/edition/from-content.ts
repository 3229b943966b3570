import { fromFiles } from '#report/from-files.ts';
import { segmentsInTextOrder } from '#report/to-text.ts';
import { segments as walk } from '#report/segments.ts';
import type * as source from '#report/types.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { failAt } from '#schemas/read.ts';
import { surroundingsOf } from './received.ts';
import { wholeReleases } from './releases.ts';
import type { ReportFiles } from './report-files.ts';
import { reportFiles } from './report-files.ts';
import { shownInfo } from './shown.ts';
import type { Edition, Heading, Paragraph, Segment, Unit } from './types.ts';

/** Returns every report of content/ as an edition, by slug: the one reader for the site, for scripts and for checks. */
export function fromContent(files: ContentFiles): Edition[] {
  return reportFiles(files).map(toEdition);
}

/** Returns the edition that the files of a report make; throws where the seed was not split, or words are missing. */
export function toEdition(files: ReportFiles): Edition {
  const {
    slug,
    info,
    outline,
    ended,
    apparatus,
    parallels,
    readings,
    exceptions,
    quoted,
    deviations,
    counterparts,
    captions,
    printed,
    origins,
    wordings,
    figures,
  } = files;
  if (!outline) return failAt(`reports/${slug}/outline.json`, 'The seed was not split yet. Run `npm run split`.', 'content:not-split');
  const zh = new Map([...files.zh.values()].flatMap((words) => Object.entries(words)));
  const en = new Map([...files.en.values()].flatMap((words) => Object.entries(words)));
  const tree = fromFiles(outline, zh);
  for (const { id } of segmentsInTextOrder(tree))
    if (!zh.has(id)) failAt(`reports/${slug}/zh`, `There are no words for ${id}. Run \`npm run split\`.`, 'content:words-missing');

  const received = surroundingsOf(tree);
  const notesAt = new Map(apparatus.flatMap(({ at }) => at).map((id) => [id, apparatus.filter((note) => note.at.includes(id))]));
  const toSegment = ({ id, value, position }: source.Segment): Segment => ({
    type: 'segment',
    id,
    line: position.start.line,
    zh: value,
    en: en.get(id) ?? undefined,
    notes: notesAt.get(id) ?? [],
    received: received.get(id) ?? { before: '', after: '' },
  });
  const toHeading = ({ style, children: [segment] }: source.Heading): Heading => ({
    type: 'heading',
    style,
    children: [toSegment(segment)],
  });
  const toParagraph = ({ id, runIn, children }: source.Paragraph): Paragraph => ({
    type: 'paragraph',
    id,
    runIn,
    children: children.map(toSegment),
  });
  const units = new Map<string, Unit>();
  const toUnit = (node: source.Unit, parent: Unit | undefined): Unit => {
    const [kind, number, label] = node.type === 'work' ? (['work', 0, ''] as const) : [node.kind, node.number, node.label];
    const unit: Unit = {
      type: node.type,
      kind,
      id: node.id,
      number,
      label,
      heading: node.heading && toHeading(node.heading),
      parent,
      children: [],
    };
    units.set(unit.id, unit);
    unit.children = node.children.map((child) => (child.type === 'paragraph' ? toParagraph(child) : toUnit(child, unit)));
    return unit;
  };
  const works = tree.children.map((work) => toUnit(work, undefined));
  return {
    slug,
    info: shownInfo(info),
    declared: info,
    sha256: outline.seed.sha256,
    ended,
    apparatus,
    parallels,
    readings,
    exceptions,
    quoted,
    deviations,
    counterparts,
    captions,
    printed,
    origins,
    wordings,
    figures,
    releases: wholeReleases(files.releases, slug),
    translation: files.en,
    works,
    units,
    segments: new Map(works.flatMap((work) => walk(work)).map((segment) => [segment.id, segment])),
  };
}
