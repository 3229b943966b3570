import type { IdParts } from './grammar.ts';
import { formatId, kindOfId, parseId } from './grammar.ts';

/**
 * Returns whether an id is a place or stands within it: `r2.3.1.s2` and `r2.3` within `r2`, `r0.a` and `r.s0` within `r`.
 * `r1.10` is not within `r1.1`, nor `r1.5b` within `r1.5`.
 */
export function isWithin(id: string, place: string): boolean {
  if (id.indexOf(place) !== 0) return false;
  const next = id.charAt(place.length);
  const isWork = !/[\d.]/.test(place);
  return next === '' || next === '.' || (isWork && /\d/.test(next));
}

/**
 * Returns the id of what holds a place directly: of a sentence its paragraph, or the unit whose bare id the paragraph
 * has; of a paragraph or numbered unit the unit around it. Undefined for a work, and for what is no id.
 */
export function parentOf(id: string): string | undefined {
  const parts = parseId(id);
  if (!parts) return undefined;
  const { sentence, paragraph, measure, section, part, ...rest } = parts;
  if (sentence !== undefined) return formatId(without(parts, 'sentence'));
  if (paragraph !== undefined) return toUnit(without(parts, 'paragraph'));
  if (measure !== undefined) return toUnit(without(parts, 'measure'));
  if (section !== undefined) return toUnit(without(parts, 'section'));
  return part === undefined ? undefined : formatId(rest);
}

/** Returns the id of the smallest work, part, section or measure that holds a place; the id itself if it is one. */
export function unitOf(id: string): string {
  const kind = kindOfId(id);
  const parent = kind === 'sentence' || kind === 'paragraph' ? parentOf(id) : undefined;
  return parent === undefined ? id : unitOf(parent);
}

/** Returns the id of the smallest work, part or section that holds a place: measures have no page of their own. */
export function pageOf(id: string): string {
  const unit = unitOf(id);
  return kindOfId(unit) === 'measure' ? (parentOf(unit) ?? unit) : unit;
}

/** Returns the id of the part that holds a place; of what stands outside every part, that of its work. */
export function partOf(id: string): string {
  const { work = '', part = '0' } = parseId(id) ?? {};
  return part === '0' ? work : work + part;
}

/** Returns the id of the work that holds a place. */
export function workOf(id: string): string {
  return parseId(id)?.work ?? '';
}

/** Returns the name of a paragraph or sentence within what holds it: `s3` of `r2.3.a.s3`, `a` of `r0.a`. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** Returns the number of a sentence with its letters, as printed behind `s`: `3a` of `r1.4.s3a`; empty for what is none. */
export function sentenceNumberOf(id: string): string {
  return parseId(id)?.sentence ?? '';
}

/** Returns the id of the sentence so many further on in its paragraph; undefined where an inserted sentence ends the count. */
export function sentenceAfter(id: string, steps = 1): string | undefined {
  const at = id.lastIndexOf('.s') + 2;
  const number = Number(id.slice(at));
  return Number.isNaN(number) ? undefined : `${id.slice(0, at)}${number + steps}`;
}

function without(parts: IdParts, ...names: (keyof IdParts)[]): IdParts {
  const rest = { ...parts };
  names.forEach((name) => delete rest[name]);
  return rest;
}

/** The unit that numbers name: part 0 and section 0 say “outside”, and are none. */
function toUnit(parts: IdParts): string {
  if (parts.measure !== undefined) return formatId(parts);
  const inSection = parts.section === '0' ? without(parts, 'section') : parts;
  return formatId(inSection.section === undefined && inSection.part === '0' ? without(inSection, 'part') : inSection);
}
