/** What the visitor needs to know of a segment: in a report tree it has the words of the source, in an edition those of both languages. */
export interface SegmentLike {
  type: 'segment';
  id: string;
}

/** What the visitor needs to know of a paragraph. */
export interface ParagraphLike<S extends SegmentLike> {
  type: 'paragraph';
  id: string;
  children: readonly S[];
}

/** What the visitor needs to know of a work or division. */
export interface UnitLike<S extends SegmentLike> {
  type: 'work' | 'division';
  id: string;
  kind?: string;
  heading?: { children: readonly S[] } | undefined;
  children: readonly (ParagraphLike<S> | UnitLike<S>)[];
}

/** A segment where it stands: in the heading of a unit, or in one of its paragraphs. */
export interface PlacedSegment<S extends SegmentLike> {
  segment: S;
  /** The unit that holds it directly. */
  unit: UnitLike<S>;
  /** Its paragraph; undefined for a heading. */
  paragraph: ParagraphLike<S> | undefined;
}

/**
 * Returns every segment of a unit in the order of the text, headings included, each with where it stands: the one walk
 * over the sentences of this project. `enters` says which divisions below are walked too; all of them unless it is given.
 */
export function placedSegments<S extends SegmentLike>(
  unit: UnitLike<S>,
  enters: (division: UnitLike<S>) => boolean = () => true,
): PlacedSegment<S>[] {
  const heading = (unit.heading?.children ?? []).map((segment) => ({ segment, unit, paragraph: undefined }));
  const below = unit.children.flatMap((child) =>
    child.type === 'paragraph'
      ? child.children.map((segment) => ({ segment, unit, paragraph: child }))
      : enters(child)
        ? placedSegments(child, enters)
        : [],
  );
  return [...heading, ...below];
}

/** Returns every segment of a unit in the order of the text, headings included; `enters` as in `placedSegments`. */
export function segments<S extends SegmentLike>(unit: UnitLike<S>, enters?: (division: UnitLike<S>) => boolean): S[] {
  return placedSegments(unit, enters).map(({ segment }) => segment);
}

/**
 * Returns whether the sentences of a division have their home on the page of the unit above: a measure has no page of its
 * own. `segments(unit, isOnPageOfUnit)` are the sentences of a page.
 */
export function isOnPageOfUnit({ kind }: { kind?: string }): boolean {
  return kind === 'measure';
}
