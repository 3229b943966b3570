import type { AtRule, Container, Rule } from 'postcss';
import { parse } from 'postcss';

const selectors = /:(?:is|where|has|user-valid|user-invalid|popover-open|modal)\b|:not\([^)]*,|&/;
const atRules = /^@(?:layer|container|scope|starting-style)\b|^@media[^<>]*[<>]/;
const properties =
  /^(?:aspect-ratio|inset(?:-\w+)*|(?:margin|padding)-(?:inline|block)|border-(?:inline|block)(?:-\w+)?|translate|rotate|scale)$/;
const values = /\d(?:[dsl]v[hw]|cq[wh])\b|\b(?:color-mix|oklch|oklab|lch|lab|hwb|light-dark)\(/;
// Words and addresses are data: what looks like a value in them is none.
const data = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)/g;

/**
 * Returns what a stylesheet needs that is newer than Chromium 80 and Safari 13.1 (docs/ARCHITECTURE.md, What every page bears): `rule: why`. Within
 * `@supports` a newer feature is an enhancement, and fine.
 */
export function newerStyles(css: string): string[] {
  const found: string[] = [];
  const look = (container: Container): void => {
    container.each((node) => {
      if (node.type !== 'rule' && node.type !== 'atrule') return;
      if (node.type === 'atrule' && node.name === 'supports') return;
      const prelude = node.type === 'rule' ? node.selector : `@${node.name} ${node.params}`;
      found.push(...reasons(node, prelude.replace(data, '""')).map((reason) => `${prelude}: ${reason}`));
      if (node.nodes) look(node);
    });
  };
  look(parse(css));
  return found;
}

function reasons(rule: Rule | AtRule, prelude: string): string[] {
  const declarations = (rule.nodes ?? []).flatMap((node) =>
    node.type === 'decl' ? { prop: node.prop, value: node.value.replace(data, '""'), words: `${node.prop}:${node.value}` } : [],
  );
  const unknown = declarations.filter(({ prop, value }) => properties.test(prop) || values.test(value));
  const spacesFlex =
    declarations.some(({ prop, value }) => prop === 'display' && /^(inline-)?flex/.test(value)) &&
    declarations.some(({ prop }) => /^((row|column)-)?gap$/.test(prop));
  return [
    ...((rule.type === 'atrule' ? atRules : selectors).test(prelude) ? ['this rule is not known and vanishes'] : []),
    ...(mixesFocusVisible(prelude) ? [':focus-visible is not known and takes the other selectors with it'] : []),
    ...(spacesFlex ? ['gap does nothing in a flex box'] : []),
    ...unknown.map(({ words }) => `\`${words}\` is not known`),
  ];
}

function mixesFocusVisible(prelude: string): boolean {
  return prelude.includes(':focus-visible') && !prelude.split(',').every((selector) => selector.includes(':focus-visible'));
}
