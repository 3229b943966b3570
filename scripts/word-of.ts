import type { SiteAddress } from '#address/site-address.ts';
import { urlsOf } from '#address/url.ts';
import type { Style } from '#citation/references.ts';
import { styles } from '#citation/references.ts';
import type { Set } from '#documents/making.ts';
import { toWord } from '#documents/word/word.ts';
import type { Edition } from '#edition/types.ts';
import { extractOf } from '#export/extract.ts';

/** The styles in which documents name their sources where nobody asks for another. */
const usual: Readonly<Record<Set, string>> = { gongwen: 'gb-2025-numeric', table: 'gb-2025-numeric', english: 'chicago-18-notes' };

/** Returns the style of references by its id, or the usual one of a way to set documents; undefined where there is no such style. */
export function styleFor(set: Set, id: string | undefined): Style | undefined {
  return styles.find((style) => style.id === (id ?? usual[set]));
}

/** Returns places of a report, or all of it, as a Word document for a site at an address, its sources in a style. */
export function wordOf(
  edition: Edition,
  ids: readonly string[],
  set: Set,
  site: SiteAddress,
  style = styleFor(set, undefined),
): Promise<Uint8Array> {
  if (!style) throw new Error(`There is no usual style for ${set}.`);
  return toWord(extractOf(edition, ids, urlsOf(site), set === 'english' ? 'en' : 'zh'), { set, style });
}
