import type { Strings } from '#i18n/strings.ts';
import type { SearchSetting } from '#search/setting.ts';

/** The strings of the search, in the language of the page. */
export type SearchStrings = Strings['searchPage'];

/** What the search page says of itself to its script. */
export interface Setting extends SearchSetting {
  words: SearchStrings;
  /** What is said where a link or a quotation was copied. */
  done: Pick<Strings['bar']['done'], 'link' | 'quotation'>;
  /** The strings with which what was found is pinned. */
  pin: Strings['pin'];
  /** What is said of a term that the text does not spell out, or only in part. */
  spelledOut: Pick<Strings['spelledOut'], 'nowhere' | 'part'>;
  /** In a site of many reports, which the search asks for: what is said of them, and of their kinds. */
  many?: { words: Strings['searchMany']; kinds: Readonly<Record<string, string>> };
}

/** Returns the setting that the element of a search carries. */
export function settingOf({ dataset }: HTMLElement): Setting {
  return JSON.parse(dataset['search'] ?? '{}') as Setting;
}
