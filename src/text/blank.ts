/** White space and characters that nobody sees: zero-width, direction marks, byte order mark. */
export const blankClass = '\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

const edges = new RegExp(`^[${blankClass}]*|[${blankClass}]*$`, 'gu');

/** Where the visible part of a string begins and ends, as offsets; both are its length when nothing is visible. */
export function visibleRange(text: string): { start: number; end: number } {
  const visible = text.replace(edges, '');
  if (visible === '') return { start: text.length, end: text.length };
  const start = text.indexOf(visible);
  return { start, end: start + visible.length };
}
