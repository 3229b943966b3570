import type { Dossier, Item } from './dossier.ts';
import { limits } from './dossier.ts';
import type { Read } from './file.ts';
import { isLanguages, isStyle } from './file.ts';
import { isLine, readItem } from './items.ts';

/** How long a fragment may be: what is longer, programs for chats cut. */
const longest = 8000;
const start = '#d=';

/**
 * Returns the fragment of an address that carries a dossier, `#d=…` in letters and digits; undefined for one that is too
 * long. The hashes of its words stay behind.
 */
export function toFragment({ title, items, languages, style }: Dossier): string | undefined {
  let report = '';
  const lines = items.flatMap((item) => {
    if (item.kind !== 'place') return [signs[item.kind] + (item.kind === 'concept' ? item.slug : item.words)];
    const change = item.report === report ? [] : [`@${item.report}`];
    report = item.report;
    return [...change, item.id];
  });
  const fragment = start + toBase64(['1', languages, style, title, ...lines].join('\n'));
  return fragment.length > longest ? undefined : fragment;
}

const signs = { concept: '*', heading: '=', line: '-' } as const;

/** Returns the dossier that a fragment carries; undefined for one that carries none, and null for one that is no longer whole. */
export function fromFragment(fragment: string): Read['dossier'] | undefined | null {
  if (fragment.slice(0, start.length) !== start) return undefined;
  const text = fragment.length > longest ? undefined : fromBase64(fragment.slice(start.length));
  const [version, languages, style, title, ...lines] = text?.split('\n') ?? [];
  if (version !== '1' || !isLanguages(languages) || !isStyle(style) || !isLine(title)) return null;
  const items: Item[] = [];
  let report = '';
  for (const line of lines) {
    if (line.charAt(0) === '@') report = line.slice(1);
    else {
      const item = itemIn(line, report);
      if (!item || items.length >= limits.items) return null;
      items.push(item);
    }
  }
  return { title, items, languages, style };
}

function itemIn(line: string, report: string): Item | undefined {
  const [sign, rest] = [line.charAt(0), line.slice(1)];
  if (sign === signs.concept) return readItem({ concept: rest });
  if (sign === signs.heading) return readItem({ heading: rest });
  return sign === signs.line ? readItem({ line: rest }) : readItem({ place: `${report}:${line}` });
}

function toBase64(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64(words: string): string | undefined {
  if (!/^[\w-]*$/.test(words)) return undefined;
  try {
    const bytes = atob(words.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
