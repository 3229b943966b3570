/** The strings of the search page, in the language of the page; a gap to be filled is a #. */
export type Words = Record<
  | (
      | 'busy'
      | 'failed'
      | 'retry'
      | 'pagesOnly'
      | 'count'
      | 'countLoose'
      | 'countSound'
      | 'none'
      | 'helpDrop'
      | 'helpMeant'
      | 'helpOutline'
      | 'all'
      | 'entries'
      | 'entry'
      | 'topic'
    )
  | ('mapAbout' | 'sentence' | 'sentences' | 'heading' | 'copyLink' | 'copyCitation' | 'copied' | 'copyByHand' | 'more' | 'address')
  | ('quotation' | 'same' | 'marks' | 'words' | 'missing' | 'surplus' | 'recent' | 'forget' | 'absent' | 'late'),
  string
>;

/** What the search page says of itself to its script. */
export interface Setting {
  locale: 'zh' | 'en';
  /** The root of the site. */
  base: string;
  words: Words;
  /** Speaker and year of each work, by slug and work: `wenzhou-2018:r`. */
  by: Record<string, string>;
  /** The works and their parts by the ids that results begin with, as the filters call them. */
  parts: { id: string; name: string }[];
}

/** A string with its gaps, marked #, filled in order. */
export function fill(text: string, ...values: (string | number)[]): string {
  const [first = '', ...rest] = text.split('#');
  return rest.reduce((all, part, at) => all + String(values[at] ?? '') + part, first);
}

/** An element with a class, words and attributes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (words) element.textContent = words;
  Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key] ?? ''));
  return element;
}
