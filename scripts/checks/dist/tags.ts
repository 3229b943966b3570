/** A start tag of an HTML page. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** The raw text within, for scripts and styles. */
  text?: string;
}

const markup = /<!--[^]*?-->|<([a-zA-Z][^\s/>]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g;
const attribute = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

/** Every start tag of a page in its order. Valid pages are read rightly; that they are valid is another check. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  markup.lastIndex = 0;
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    const [, word, rest = ''] = found;
    if (!word) continue;
    const name = word.toLowerCase();
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(attribute)) attributes.set(key, decode(double ?? single ?? bare ?? ''));
    if (name !== 'script' && name !== 'style') {
      tags.push({ name, attributes });
      continue;
    }
    const end = html.indexOf(`</${name}`, markup.lastIndex);
    tags.push({ name, attributes, text: html.slice(markup.lastIndex, end) });
    markup.lastIndex = end;
  }
  return tags;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
