import { Passage } from './passage.ts';
import type { Line, ReadBlocks, Story } from './story.ts';
import { chosen } from './story.ts';
import type { Element } from './xml.ts';
import { allWithin, childrenOf, localName } from './xml.ts';

/** Reads a drawing: its text boxes hang on the line, and all else is named. */
export function readDrawing(drawing: Element, line: Line, story: Story, readBlocks: ReadBlocks): void {
  const all = allSeen(drawing);
  const named = (what: string): void => {
    const { attributes = {} } = all.find(({ name, attributes }) => name === 'wp:docPr' || attributes['alt'] !== undefined) ?? {};
    const name = attributes['descr'] || attributes['alt'] || attributes['title'] || attributes['name'];
    line.passage.say({ kind: 'picture', what: name ? `${what} “${name}”` : what });
  };
  const object = all.find(({ name }) => name === 'o:OLEObject');
  const texts = all.filter(({ name }) => name === 'w:txbxContent' || name === 'a:txBody' || name === 'v:textpath');
  for (const text of texts) line.boxes.push(() => linesOfBox(text, story, readBlocks));
  const graphics = all.filter(({ name }) => name === 'a:graphicData').map(({ attributes }) => attributes['uri'] ?? '');
  const pictures = all.filter(({ name }) => name === 'pic:pic' || name === 'v:imagedata');
  if (drawing.name === 'w:object') named(`an embedded object (${object?.attributes['ProgID'] ?? 'of an unknown program'})`);
  else if (graphics.some((uri) => /chart(ex)?$/.test(uri))) named('a chart');
  else if (graphics.some((uri) => uri.endsWith('/diagram'))) named(`SmartArt (${wordsOfDiagram(all, story)})`);
  else if (pictures.length > 0) named(pictures.length > 1 ? `${pictures.length} pictures` : 'a picture');
  else if (texts.length === 0 && !all.some(({ attributes }) => attributes['o:hr'])) named('a drawn shape');
}

/** Returns all that lies in a drawing, of content in several forms one, and not what lies in its text boxes. */
const allSeen = (element: Element): Element[] =>
  (element.name === 'mc:AlternateContent' ? chosen(element) : element.children).flatMap((child) =>
    /^(w:txbxContent|a:txBody)$/.test(child.name) ? [child] : [child, ...allSeen(child)],
  );

function linesOfBox(box: Element, story: Story, readBlocks: ReadBlocks): Passage[] {
  const plain =
    box.name === 'v:textpath'
      ? [box.attributes['string'] ?? '']
      : childrenOf(box, 'a:p').map((paragraph) =>
          allWithin(paragraph)
            .map(({ name, text }) => (name === 'a:br' ? '\n' : text))
            .join(''),
        );
  const lines =
    box.name === 'w:txbxContent'
      ? readBlocks(box.children, { ...story, fields: [] })
      : plain.map((words) => {
          const passage = new Passage();
          passage.write(words);
          return passage;
        });
  const [first] = lines;
  if (!lines.some(({ text, notes }) => text.trim() !== '' || notes.length > 0)) return [];
  first?.notes.unshift({ at: 0, note: { kind: 'text-box', lines: lines.length } });
  return lines;
}

function wordsOfDiagram(all: readonly Element[], { part }: Story): string {
  const ids = all.find(({ name }) => localName(name) === 'relIds')?.attributes['r:dm'];
  const root = part.byId(ids)?.root;
  const words = root ? allWithin(root).filter(({ name, text }) => name === 'a:t' && text !== '') : [];
  return words.length > 0 ? `it says: ${words.map(({ text }) => text).join('; ')}` : 'its words were not found';
}
