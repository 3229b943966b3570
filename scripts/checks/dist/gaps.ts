import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { Tag } from './tags.ts';
import { select } from './tags.ts';

/** What is left of a sentence or a list of facts where one of them had no words. */
const gap =
  /undefined|\bnull\b|NaN|\(\s*\)|（\s*）|“\s*”|《\s*》|，\s*[，。、）：]|、\s*[、。]|：\s*。|, ?[,.)]|\( ?,|（，|· *·|\b(?:at|by) the [,.]/;

/** Elements that hold one fact, or a sentence made of several. */
const facts = (tags: readonly Tag[]): Tag[] => [
  ...['dt', 'dd', 'cite', 'title', 'h1', 'h2', 'h3', 'caption', 'figcaption'].flatMap((name) => select(tags, name)),
  ...['speaker', 'under', 'occasion', 'map-of'].flatMap((name) => select(tags, 'p', { class: name })),
];
const sentences = (tags: readonly Tag[]): Tag[] => [
  ...select(tags, 'dd'),
  ...[...select(tags, 'div', { class: 'colophon' }), ...select(tags, 'details', { class: 'cite-page' })].flatMap((tag) =>
    select(tag.tags, 'p'),
  ),
];

/** Returns the pages that show a fact, or tell one to machines, without any words, and those on which a sentence of ours has a gap where a fact is not known. */
export function emptyFacts(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const metas = select(tags, 'meta').flatMap(({ attributes }) => {
      const content = attributes.get('content');
      return content === undefined ? [] : [{ name: attributes.get('name') ?? attributes.get('property') ?? 'meta', content }];
    });
    return [
      ...facts(tags).flatMap(({ name, text }) => (text.trim() === '' ? [`${file}: an empty <${name}>`] : [])),
      ...metas.flatMap(({ name, content }) => (content.trim() === '' ? [`${file}: ${name} is empty`] : [])),
      ...[...sentences(tags).map(({ text }) => text), ...metas.filter(({ name }) => name !== 'viewport').map(({ content }) => content)]
        .filter((text) => gap.test(text))
        .map((text) => `${file}: a gap in “${text.replace(/\s+/g, ' ').trim()}”`),
      ...select(tags, 'script', { type: 'application/ld+json' }).flatMap(({ text }) =>
        /:\s*(?:""|null|\[\]|\{\})/.test(text) ? [`${file}: JSON-LD with an empty value`] : [],
      ),
    ];
  });
}

/** Returns the files of references, by their paths, that have a field without words. */
export function emptyFields(files: ReadonlyMap<string, string>): string[] {
  return inEvery('file of references', [...files], ([path, text]) => {
    const empty = path.endsWith('.ris')
      ? /^(?!ER)[A-Z][A-Z\d] {2}- *\r?$/m
      : path.endsWith('.bib')
        ? /= (?:\{[{} ]*\}|),$/m
        : /: (?:""|null|\[\]|\{\})/;
    return empty.test(text) || text.includes('undefined') ? [`${path}: a field without words`] : [];
  });
}
