import { Parser } from 'htmlparser2';

/** What a page holds: its words in one string, and its elements in the order of their start tags. */
interface Content {
  words: string;
  tags: Tag[];
}

/** An element of a page. */
export class Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  #content: Content;
  #from: number;
  #to: number;
  #index: number;
  #end: number;

  constructor(name: string, attributes: Record<string, string>, content: Content) {
    this.name = name;
    this.attributes = new Map(Object.entries(attributes));
    this.#content = content;
    this.#from = this.#to = content.words.length;
    this.#index = content.tags.length;
    this.#end = this.#index + 1;
  }

  /** Its words, with those of all elements within it; of a script or style the raw text. */
  get text(): string {
    return this.#content.words.slice(this.#from, this.#to);
  }

  /** The elements within it at any depth, in the order of the page. */
  get tags(): Tag[] {
    return this.#content.tags.slice(this.#index + 1, this.#end);
  }

  /** Ends the element where the page has been read to. */
  close(): void {
    this.#to = this.#content.words.length;
    this.#end = this.#content.tags.length;
  }
}

/** Returns every element of a page in its order. */
export function tagsOf(html: string): Tag[] {
  const content: Content = { words: '', tags: [] };
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = new Tag(name, attributes, content);
      content.tags.push(tag);
      open.push(tag);
    },
    ontext(words) {
      content.words += words;
    },
    onclosetag() {
      open.pop()?.close();
    },
  });
  parser.end(html);
  return content.tags;
}

/** Returns the elements of a name that have these attributes; a class is had among others. */
export function select(tags: readonly Tag[], name: string, wanted: Readonly<Record<string, string>> = {}): Tag[] {
  return tags.filter((tag) => tag.name === name && Object.entries(wanted).every(([key, value]) => has(tag, key, value)));
}

function has({ attributes }: Tag, key: string, value: string): boolean {
  const found = attributes.get(key);
  return key === 'class' ? (found ?? '').split(/\s+/).includes(value) : found === value;
}

/** Returns the content of every `meta` of a name. */
export function metasOf(tags: readonly Tag[], name: string): string[] {
  return select(tags, 'meta', { name }).map(({ attributes }) => attributes.get('content') ?? '');
}
