import { VFile } from 'vfile';
import { parse } from '#report/parse.ts';
import { materialOf } from './passages.ts';
import type { Text } from './real-texts.ts';
import { inferred } from './real-texts.ts';
import { recombine } from './recombine.ts';

/** Returns so many texts: the real ones first, then those that are made of them; fewer make the beginning of more. */
export function textsOf(count: number, real: readonly Text[]): Text[] {
  if (count <= real.length) return real.slice(0, count);
  const materials = real.map(({ slug, bytes }) => materialOf(parse(new VFile({ path: slug, value: bytes }))));
  const made = Array.from({ length: count - real.length }, (_, number) => toText(number, materials));
  return [...real, ...made];
}

function toText(number: number, materials: readonly ReturnType<typeof materialOf>[]): Text {
  const { slug, text, kind, year, place, issuer, title } = recombine(number, materials);
  const untranslated = (zh: string): { zh: string; en: string } => ({ zh, en: '' });
  return {
    slug,
    bytes: new TextEncoder().encode(text),
    known: {
      name: untranslated(title[0] ?? slug),
      kind,
      issuer: untranslated(issuer),
      place: untranslated(place),
      date: inferred(year, { zh: '拼合的文本，年份为虚拟。', en: 'A text put together for measuring; the year is made up.' }),
    },
  };
}
