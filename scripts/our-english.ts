import ts from 'typescript';
import { isMap, parseDocument } from 'yaml';
import type { ContentFiles } from '#schemas/read.ts';

/** English that stands on the site beside that of the reports: its file, its place there, and the words. */
export interface Passage {
  file: string;
  id: string;
  en: string;
}

/** Returns the English of data that belongs to no report or entry: whatever stands under a key `en`, but for where a rendering was seen. */
export function englishOfData(files: ContentFiles): Passage[] {
  return [...files]
    .filter(([path]) => ['topics/', 'families.yaml', 'introductions.yaml'].some((place) => path.startsWith(place)))
    .flatMap(([path, data]) =>
      stringsIn(data, [], false).map(({ at, words }) => ({ file: `content/${path}`, id: at.join('.'), en: words })),
    );
}

function stringsIn(value: unknown, at: readonly string[], isEnglish: boolean): { at: readonly string[]; words: string }[] {
  if (typeof value === 'string') return isEnglish ? [{ at, words: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'seen' && key !== 'status')
    .flatMap(([key, within]) => stringsIn(within, [...at, key], isEnglish || key === 'en'));
}

/** Returns the English of prose, such as `content/topics/en/*.mdx`: its title, its description, and its lines without tags. */
export function englishOfProse(file: string, text: string): Passage[] {
  const [whole = '', matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const data = parseDocument(matter);
  const before = whole.split('\n').length;
  return [
    ...['title', 'description'].flatMap((id) => {
      const words: unknown = isMap(data.contents) ? data.get(id) : undefined;
      return typeof words === 'string' ? [{ file, id, en: words }] : [];
    }),
    ...text
      .slice(whole.length)
      .split('\n')
      .map((line, at) => ({ file, id: `line ${before + at}`, en: line.replace(/<\w+ words="([^"]*)">|<[^>]*>/g, '$1 ') }))
      .filter(({ en }) => /\p{L}/u.test(en)),
  ];
}

/** Returns the English words of a module: its strings, in the order of the file, but for what it imports. */
export function englishOfModule(file: string, text: string): Passage[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (/\p{L}/u.test(node.text)) found.push({ file, id: `line ${line + 1}`, en: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
