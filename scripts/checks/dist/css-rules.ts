/** A rule of a stylesheet: what stands before its braces, and the at-rules around it. */
export interface CssRule {
  prelude: string;
  /** The declarations as `name: value`; empty for a rule that only holds rules. */
  declarations: string[];
  within: string[];
}

/** Every rule of a stylesheet, at-rules included, comments and strings left out. */
export function cssRules(css: string): CssRule[] {
  const plain = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""')
    .replace(/url\([^)]*\)/g, 'url()');
  const rules: CssRule[] = [];
  const open: CssRule[] = [];
  let words = '';
  const declare = (): void => {
    if (words.trim()) (open.at(-1) ?? top(words)).declarations.push(words.trim());
    words = '';
  };
  // A statement outside all braces (`@import …;`) is a rule of its own.
  const top = (prelude: string): CssRule => {
    const rule = { prelude: prelude.trim(), declarations: [], within: [] };
    rules.push(rule);
    return rule;
  };
  for (const letter of plain) {
    if (letter === ';') declare();
    else if (letter === '{') {
      const rule = { prelude: words.trim(), declarations: [], within: open.map(({ prelude }) => prelude) };
      rules.push(rule);
      open.push(rule);
      words = '';
    } else if (letter === '}') {
      declare();
      open.pop();
    } else words += letter;
  }
  return rules;
}
