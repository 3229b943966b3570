import type { Selection } from '../reading/selection.ts';
import { linkTo, wordsIn } from './citation.ts';
import type { Source } from './source.ts';
import { textDirective } from './text-directive.ts';

/** Returns the address with the very words named, those marked by hand or all of them, for browsers that know text fragments. */
export function shareLink(selected: Selection, source: Source): string {
  const marked = (getSelection()?.toString() ?? '').trim();
  return linkTo(selected, source, `:~:${textDirective(wordsIn(source.locale, selected, source), marked)}`);
}
