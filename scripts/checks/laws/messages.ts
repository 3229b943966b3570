import ts from 'typescript';
import type { Module } from './imports.ts';

/** An id of a message where the code says it: its file and line, and undefined where the code does not write it out. */
export interface SaidId {
  id: string | undefined;
  at: string;
}

const rooms = 'scripts/checks/content/';

/**
 * Returns every id that a module gives a message: the third argument of `message`, `fail` and `failAt`, and in the checks of
 * content/ what `rule` is.
 */
export function idsSaidIn({ path, text }: Pick<Module, 'path' | 'text'>): SaidId[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: SaidId[] = [];
  const say = (node: ts.Node, id: ts.Expression | undefined): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ id: id && ts.isStringLiteral(id) ? id.text : undefined, at: `${path}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isMessage(node.expression)) say(node, node.arguments[2]);
    if (path.startsWith(rooms) && ts.isPropertyAssignment(node) && node.name.getText(source) === 'rule') say(node, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isMessage(called: ts.Expression): boolean {
  return ts.isIdentifier(called)
    ? called.text === 'failAt'
    : ts.isPropertyAccessExpression(called) && /^(message|fail)$/.test(called.name.text);
}

/** A message as docs/RULES.md tells of it: the paragraphs below its heading. */
export interface ToldMessage {
  id: string;
  paragraphs: string[];
}

/** Returns the messages that a Markdown text tells of, in its order: headings of the third level that hold an id as code. */
export function messagesToldIn(markdown: string): ToldMessage[] {
  const [, ...sections] = markdown.split(/^### /m);
  return sections.map((section) => {
    const [heading = '', ...paragraphs] = (section.split(/^## /m)[0] ?? '').trim().split(/\n\n+/);
    return { id: /^`([^`]+)`$/.exec(heading)?.[1] ?? heading, paragraphs };
  });
}
