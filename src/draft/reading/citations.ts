import type { FoundCitation } from '../contract.ts';
import type { FoundLink } from './links.ts';
import { linksOf } from './links.ts';
import type { NamedReport } from './names.ts';
import { namePatterns } from './names.ts';
import { shortIn, writtenOutIn } from './printed.ts';
import { titlesOfWorksIn } from './titles.ts';
import { hide, inOrder, narrow, stretch } from './spans.ts';

/** Returns the citations of a draft in its order; `text` is the draft with hidden what is not to be read. */
export function citationsOf(draft: string, text: string, reports: readonly NamedReport[]): FoundCitation[] {
  const names = namePatterns(reports);
  const links = linksOf(text, reports);
  const withoutLinks = hide(narrow(text), links);
  const writtenOut = apart(writtenOutIn(withoutLinks, reports, names));
  const short = shortIn(hide(withoutLinks, writtenOut), reports, names, links.length + writtenOut.length > 0);
  return apart([...links, ...writtenOut, ...short, ...titlesOfWorksIn(withoutLinks, reports, names)]).map(({ places, ...span }) => ({
    ...stretch(draft, span),
    places,
  }));
}

/** Returns what was found in the order of the draft, without what stands within another; two patterns may find one place. */
function apart(found: readonly FoundLink[]): FoundLink[] {
  let end = 0;
  return inOrder(found).filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
