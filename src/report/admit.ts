import type { VFile } from 'vfile';
import { numeralClass } from '#text/numerals.ts';
import type { Line } from './from-text.ts';
import type { Marker } from './headings.ts';
import type { Division, DivisionKind, Unit } from './types.ts';

const order: Record<DivisionKind, number> = { part: 0, section: 1, measure: 2 };

/** Returns a spoken marker without its number: 一要 and 三要 are of one list, 一是 inside of them is of another. */
const familyOf = (label: string): string => label.replace(new RegExp(`[${numeralClass}\\s]`, 'gu'), '');

/** Units whose numbering has begun anew: they admit no more divisions of these kinds. */
const closed = new WeakMap<Unit, Set<DivisionKind>>();

/**
 * Decides whether a marked line opens a division here. A number that comes again and a
 * section without its part open nothing: their lines stay paragraphs.
 * Returns the division, empty and with its heading still to be read, or undefined.
 */
export function admit(
  line: Line,
  kind: DivisionKind,
  marker: Marker | undefined,
  open: readonly Unit[],
  file: VFile,
): Division | undefined {
  const above = open.filter((unit) => unit.type === 'work' || order[unit.kind] < order[kind]);
  const parent = above.at(-1) as Unit;
  const siblings = parent.children.filter((child) => child.type === 'division' && child.kind === kind) as Division[];
  const last = siblings.at(-1)?.number ?? 0;
  const division = (number: number): Division => ({
    type: 'division',
    kind,
    id: '',
    number,
    label: marker?.label ?? '',
    heading: { type: 'heading', style: 'own-line', children: [{ type: 'segment', id: '', value: '', gap: '', position: line.position }] },
    children: [],
  });
  if (!marker) return division(last + 1);

  const { number, label, style } = marker;
  const place = line.position.start;
  if (kind !== 'part' && parent.type === 'work') {
    file.message(
      `“${label}” stands before any part, so it opens nothing and its line is kept as a paragraph. Check whether a part heading is missing above.`,
      place,
      'report:heading-orphan',
    );
    return undefined;
  }
  if (style === 'spoken' && siblings[0] && familyOf(siblings[0].label) !== familyOf(label)) return undefined;
  if (closed.get(parent)?.has(kind)) {
    file.message(
      `“${label}” belongs to a numbering that began anew above, so it opens nothing and its line is kept as a paragraph. Declare a work in report.json if another document begins there.`,
      place,
      'report:number-restarts',
    );
    return undefined;
  }
  const again = siblings.some((sibling) => sibling.number === number);
  if (again && (number !== last || kind === 'part')) {
    for (const unit of open) {
      const kinds = closed.get(unit) ?? new Set<DivisionKind>();
      for (const each of ['part', 'section', 'measure'] as const) if (order[each] >= order[kind]) kinds.add(each);
      closed.set(unit, kinds);
    }
    file.message(
      `The number of “${label}” comes again, without a title of its own: it opens nothing and its line is kept as a paragraph. Declare a work in report.json if another document begins here, or correct the number.`,
      place,
      'report:number-restarts',
    );
    return undefined;
  }
  if (again)
    file.message(
      `The number of “${label}” stands here a second time. Both are kept, this one with a letter; correct the number if it is a slip.`,
      place,
      'report:number-doubled',
    );
  else if (number < last)
    file.message(
      `“${label}” comes after number ${last}: the numbers are out of order. It is kept as numbered.`,
      place,
      'report:number-out-of-order',
    );
  else if (number > last + 1)
    file.message(
      `“${label}” follows number ${last}: a number is missing between them. It is kept as numbered; look for a heading that was lost.`,
      place,
      'report:number-missing',
    );
  return division(number);
}
