import type { Place } from '#dossier/dossier.ts';
import { hashesOf } from '#dossier/hash.ts';
import type { DossierSetting } from './setting.ts';
import type { Texts } from './texts.ts';
import { wordsOf } from './texts.ts';

/** What became of a place since it was pinned: nothing, other words, another id, withdrawn, or never had; undefined while nobody knows. */
export type State =
  { is: 'same' | 'withdrawn' | 'no place' | 'no report' } | { is: 'ended'; now: string } | { is: 'changed'; in: 'zh' | 'en' | 'both' };

/** Returns what became of a place. */
export function stateOf(place: Place, { reports, isMore }: DossierSetting, texts: Texts): State | undefined {
  const passage = texts.passageOf(place);
  if (isMore && passage === undefined) return undefined;
  if (!reports.some(({ slug }) => slug === place.report)) return { is: 'no report' };
  if (passage === undefined) return undefined;
  if (passage === null) return { is: 'no place' };
  if (passage.sentences.length === 0) return { is: 'withdrawn' };
  if (passage.id !== place.id) return { is: 'ended', now: passage.id };
  const now = hashesNow(place, texts);
  const [zh, en] = (['zh', 'en'] as const).map((locale) => place.hashes[locale] !== undefined && place.hashes[locale] !== now[locale]);
  return zh || en ? { is: 'changed', in: zh && en ? 'both' : zh ? 'zh' : 'en' } : { is: 'same' };
}

/** Returns the hashes of the words of a place as they are now. */
export function hashesNow(place: Place, texts: Texts): Place['hashes'] {
  const passage = texts.passageOf(place);
  return passage ? hashesOf(wordsOf(passage, 'zh'), wordsOf(passage, 'en')) : {};
}
