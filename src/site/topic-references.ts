import type { Glossary } from '#glossary/glossary.ts';
import { failAt } from '#schemas/read.ts';

const raw: Record<string, string> = import.meta.glob('/content/topics/*/*.mdx', { query: '?raw', import: 'default', eager: true });
const references = /<(Term|Cite|Quote|Figures|Mentions|Units)\s[^>]*?\b(of|id)="([^"]*)"/g;

/** Throws at the first reference of a topic to what does not exist, naming file and line. */
export function checkReferences({ concepts, sentences }: Glossary): void {
  const { byKey, home } = sentences;
  for (const [path, text] of Object.entries(raw)) {
    for (const { index, 1: component = '', 3: name = '' } of text.matchAll(references)) {
      const isTerm = component === 'Term' || component === 'Mentions';
      const isKnown = isTerm
        ? concepts.get(name)?.draft === false
        : component === 'Quote' || component === 'Figures'
          ? byKey.has(name)
          : byKey.has(name) || home.units.has(name);
      if (isKnown || Object.hasOwn(home.ended, name)) continue;
      const line = text.slice(0, index).split('\n').length;
      failAt(
        path.slice('/content/'.length),
        `${path.slice(1)}:${line}: <${component}> names “${name}”, and there is no such ${isTerm ? 'concept with a page' : 'place in the report'}. ${
          isTerm ? 'Write the name of a file of content/glossary that is no draft.' : 'Write an id that `npm run outline` shows.'
        }`,
        'content:no-such-id',
      );
    }
  }
}
