import ts from 'typescript';

/** What a script imports, as its code says it. */
export interface ScriptImport {
  address: string;
  /** It waits for a call of `import()`. */
  dynamic: boolean;
}

/** Returns every import of a script whose address stands in the code. */
export function importsOf(code: string): ScriptImport[] {
  const source = ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found: ScriptImport[] = [];
  const look = (node: ts.Node): void => {
    const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const address = dynamic
      ? node.arguments[0]
      : ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : undefined;
    if (address && ts.isStringLiteralLike(address)) found.push({ address: address.text, dynamic });
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
