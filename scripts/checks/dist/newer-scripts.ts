import ts from 'typescript';

const members = [
  'at',
  'replaceAll',
  'hasOwn',
  'popover',
  'inert',
  'showPopover',
  'togglePopover',
  'allSettled',
  'any',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'withResolvers',
  'groupBy',
  'replaceChildren',
  'randomUUID',
  'isWellFormed',
];
const attributes = ['popover', 'inert'];
const globals = ['structuredClone', 'WeakRef', 'AggregateError', 'FinalizationRegistry'];
const assignments = [
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
];

/** What a script uses that is newer than Chromium 80 and Safari 13.1 (docs/ARCHITECTURE.md, What every page bears): `line:column: what`. */
export function newerScripts(code: string, file: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const what = newFeature(node);
    if (what) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}:${character + 1}: ${what}`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function newFeature(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && members.includes(node.name.text) && !isField(node)) return `.${node.name.text}`;
  if (ts.isStringLiteralLike(node) && attributes.includes(node.text) && ts.isCallExpression(node.parent))
    return `the attribute ${node.text}`;
  if (ts.isIdentifier(node) && globals.includes(node.text) && !isNameOnly(node)) return node.text;
  if (ts.isBinaryExpression(node) && assignments.includes(node.operatorToken.kind)) return node.operatorToken.getText();
  if (ts.isPrivateIdentifier(node)) return 'a private member';
  if (ts.isPropertyDeclaration(node)) return 'a class field';
  if (ts.isClassStaticBlockDeclaration(node)) return 'a static block';
  if (ts.isNumericLiteral(node) && node.getText().includes('_')) return 'a numeric separator';
  if (ts.isRegularExpressionLiteral(node)) {
    if (/\(\?<[=!]/.test(node.text)) return 'lookbehind in a regular expression';
    if (/\/[a-z]*[dv][a-z]*$/.test(node.text)) return 'a new flag of a regular expression';
  }
  if (ts.isAwaitExpression(node) && !ts.findAncestor(node, ts.isFunctionLike)) return 'await at the top level';
  return undefined;
}

/** What is said to stand at a place is a field of ours, and no call. */
function isField(node: ts.PropertyAccessExpression): boolean {
  return node.name.text === 'at' && !(ts.isCallExpression(node.parent) && node.parent.expression === node);
}

function isNameOnly(node: ts.Identifier): boolean {
  return (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) || ts.isPropertyAssignment(node.parent);
}
